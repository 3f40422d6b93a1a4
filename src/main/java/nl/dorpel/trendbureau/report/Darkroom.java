package nl.dorpel.trendbureau.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.Semaphore;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Makes two pictures of a photograph: one to look at and a small one. They are drawn
 * anew, upright, so that nothing goes along of where, when and with what it was taken.
 */
@Component
class Darkroom {

	static final int LARGE = 1600;

	static final int SMALL = 360;

	private static final Set<String> KINDS = Set.of("JPEG", "png");

	/** More than any phone makes, and less than would fill the memory. */
	private static final long MOST_PIXELS = 120_000_000;

	private static final int TWICE = 2;

	/** A photograph takes some tens of megabytes while it is developed. */
	private final Semaphore trays = new Semaphore(2);

	/** What comes out: JPEG, twice. */
	@SuppressWarnings("ArrayRecordComponent") // never compared
	record Developed(byte[] large, byte[] small, int width, int height) {

	}

	/**
	 * @throws NoPhoto if it is no JPEG or PNG, or one that cannot be read
	 */
	Developed develop(byte[] bytes) {
		this.trays.acquireUninterruptibly();
		try {
			BufferedImage photo = read(bytes);
			BufferedImage large = scaled(photo, LARGE);
			return new Developed(jpeg(large, 0.82), jpeg(scaled(large, SMALL), 0.7), large.getWidth(),
					large.getHeight());
		}
		catch (IOException | RuntimeException ex) {
			throw new NoPhoto(ex);
		}
		finally {
			this.trays.release();
		}
	}

	private static BufferedImage read(byte[] bytes) throws IOException {
		try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
			if (!readers.hasNext()) {
				throw new IOException("No picture");
			}
			ImageReader reader = readers.next();
			try {
				reader.setInput(input);
				return read(reader);
			}
			finally {
				reader.dispose();
			}
		}
	}

	/** Not larger than needed: what is four times as wide is read one in two. */
	private static BufferedImage read(ImageReader reader) throws IOException {
		int width = reader.getWidth(0);
		int height = reader.getHeight(0);
		if (!KINDS.contains(reader.getFormatName()) || (long) width * height > MOST_PIXELS) {
			throw new IOException(
					"Not a picture of ours: %s, %d x %d".formatted(reader.getFormatName(), width, height));
		}
		int step = Math.max(1, Math.max(width, height) / (TWICE * LARGE));
		ImageReadParam param = reader.getDefaultReadParam();
		param.setSourceSubsampling(step, step, 0, 0);
		Orientation orientation = orientation(reader);
		BufferedImage picture = onWhite(reader.read(0, param));
		return (orientation != null) ? ExifFilterUtils.getFilterForOrientation(orientation).apply(picture) : picture;
	}

	/** Null where nothing is told of it, or in a way that nobody understands. */
	private static @Nullable Orientation orientation(ImageReader reader) {
		try {
			return reader.getFormatName().equals("JPEG") ? ExifUtils.getExifOrientation(reader, 0) : null;
		}
		catch (IOException | RuntimeException ex) {
			return null;
		}
	}

	/** What can be seen through stands on the page's own white. */
	private static BufferedImage onWhite(BufferedImage picture) {
		BufferedImage plain = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = plain.createGraphics();
		graphics.drawImage(picture, 0, 0, Color.WHITE, null);
		graphics.dispose();
		return plain;
	}

	private static BufferedImage scaled(BufferedImage picture, int longest) throws IOException {
		if (Math.max(picture.getWidth(), picture.getHeight()) <= longest) {
			return picture;
		}
		return Thumbnails.of(picture).size(longest, longest).asBufferedImage();
	}

	private static byte[] jpeg(BufferedImage picture, double quality) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		Thumbnails.of(picture).scale(1).outputFormat("jpg").outputQuality(quality).toOutputStream(bytes);
		return bytes.toByteArray();
	}

	/** How long a side of the small picture is, about. */
	static int small(int width, int height, int side) {
		int longest = Math.max(width, height);
		return (longest <= SMALL) ? side : Math.max(1, Math.round((float) side * SMALL / longest));
	}

}
