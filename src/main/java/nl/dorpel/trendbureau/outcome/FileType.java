package nl.dorpel.trendbureau.outcome;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The files that an outcome takes: texts, sheets and slides, without macros. What a file
 * is, is told by what is in it; its name has only to agree.
 */
enum FileType {

	PDF("pdf", "application/pdf", ""),
	DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "word/document.xml"),
	XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xl/workbook.xml"),
	PPTX("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", "ppt/presentation.xml"),
	ODT("odt", "application/vnd.oasis.opendocument.text", "mimetype"),
	ODS("ods", "application/vnd.oasis.opendocument.spreadsheet", "mimetype"),
	ODP("odp", "application/vnd.oasis.opendocument.presentation", "mimetype");

	/**
	 * A file of an office has some dozens of parts, or a few hundred with its pictures.
	 */
	private static final int MOST_PARTS = 2000;

	private final String extension;

	private final String mediaType;

	private final String part;

	FileType(String extension, String mediaType, String part) {
		this.extension = extension;
		this.mediaType = mediaType;
		this.part = part;
	}

	/** Empty for what is none of these. */
	static Optional<FileType> of(String name, byte[] bytes) {
		String lower = name.toLowerCase(Locale.ROOT);
		return Arrays.stream(values())
			.filter((type) -> lower.endsWith("." + type.extension) && type.isInside(bytes))
			.findFirst();
	}

	private boolean isInside(byte[] bytes) {
		if (this == PDF) {
			return startsWith(bytes, "%PDF-");
		}
		return startsWith(bytes, "PK\u0003\u0004") && isPackage(bytes);
	}

	private static boolean startsWith(byte[] bytes, String beginning) {
		byte[] expected = beginning.getBytes(StandardCharsets.US_ASCII);
		return bytes.length > expected.length && Arrays.equals(bytes, 0, expected.length, expected, 0, expected.length);
	}

	/** Whether it has the part that makes it what it is, and no program in it. */
	private boolean isPackage(byte[] bytes) {
		boolean found = false;
		int parts = 0;
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (++parts > MOST_PARTS || entry.getName().toLowerCase(Locale.ROOT).contains("vbaproject")) {
					return false;
				}
				found |= entry.getName().equals(this.part) && (!this.part.equals("mimetype") || names(zip));
			}
		}
		catch (IOException | IllegalArgumentException ex) {
			return false;
		}
		return found;
	}

	private boolean names(ZipInputStream zip) throws IOException {
		byte[] expected = this.mediaType.getBytes(StandardCharsets.US_ASCII);
		return Arrays.equals(zip.readNBytes(expected.length), expected);
	}

	String mediaType() {
		return this.mediaType;
	}

}
