package nl.dorpel.trendbureau.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DarkroomTest {

	/** What says that it is a JPEG, in bytes. */
	private static final int BEGINNING = 20;

	private final Darkroom darkroom = new Darkroom();

	/** Red on the left, blue on the right. */
	static byte[] picture(String format, int width, int height) throws IOException {
		BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = picture.createGraphics();
		graphics.setColor(Color.RED);
		graphics.fillRect(0, 0, width / 2, height);
		graphics.setColor(Color.BLUE);
		graphics.fillRect(width / 2, 0, width, height);
		graphics.dispose();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageIO.write(picture, format, bytes);
		return bytes.toByteArray();
	}

	/** As a phone writes it that was held on its side, with a name in it. */
	static byte[] turned(byte[] jpeg, int orientation) {
		byte[] name = "Truus van de Brink\0".getBytes(StandardCharsets.US_ASCII);
		ByteBuffer exif = ByteBuffer.allocate(200);
		exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8).putShort((short) 2);
		exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
		exif.putShort((short) 0x013B).putShort((short) 2).putInt(name.length).putInt(38).putInt(0).put(name);
		byte[] body = Arrays.copyOf(exif.array(), exif.position());
		ByteBuffer all = ByteBuffer.allocate(jpeg.length + body.length + 4);
		all.put(jpeg, 0, BEGINNING).put((byte) 0xFF).put((byte) 0xE1).putShort((short) (body.length + 2)).put(body);
		return all.put(jpeg, BEGINNING, jpeg.length - BEGINNING).array();
	}

	private static BufferedImage read(byte[] bytes) throws IOException {
		return ImageIO.read(new ByteArrayInputStream(bytes));
	}

	@Test
	void aPhotographComesOutInTwoSizes() throws IOException {
		Darkroom.Developed out = this.darkroom.develop(picture("jpg", 4000, 3000));
		assertThat(read(out.large()).getWidth()).isEqualTo(1600).isEqualTo(out.width());
		assertThat(read(out.large()).getHeight()).isEqualTo(1200).isEqualTo(out.height());
		assertThat(read(out.small()).getWidth()).isEqualTo(Darkroom.SMALL);
		assertThat(Darkroom.small(out.width(), out.height(), out.height())).isEqualTo(270);
	}

	@Test
	void aSmallOneIsNotBlownUp() throws IOException {
		Darkroom.Developed out = this.darkroom.develop(picture("png", 90, 30));
		assertThat(read(out.large()).getWidth()).isEqualTo(90);
		assertThat(read(out.small()).getWidth()).isEqualTo(90);
	}

	@Test
	void itStandsUprightAndNothingOfWhoTookItGoesAlong() throws IOException {
		byte[] taken = turned(picture("jpg", 400, 200), 6);
		assertThat(new String(taken, StandardCharsets.ISO_8859_1)).contains("Truus", "Exif");
		Darkroom.Developed out = this.darkroom.develop(taken);
		BufferedImage large = read(out.large());
		assertThat(large.getWidth()).isEqualTo(200);
		assertThat(large.getHeight()).isEqualTo(400);
		assertThat(new Color(large.getRGB(100, 20)).getRed()).isGreaterThan(200);
		assertThat(new Color(large.getRGB(100, 380)).getBlue()).isGreaterThan(200);
		assertThat(new String(out.large(), StandardCharsets.ISO_8859_1)).doesNotContain("Truus", "Exif");
		assertThat(new String(out.small(), StandardCharsets.ISO_8859_1)).doesNotContain("Truus", "Exif");
	}

	@Test
	void whatIsNoPhotographIsRefused() throws IOException {
		byte[] cut = Arrays.copyOf(picture("png", 500, 500), 60);
		for (byte[] wrong : new byte[][] { {}, "<svg/>".getBytes(StandardCharsets.UTF_8), picture("gif", 10, 10), cut,
				bomb() }) {
			assertThatExceptionOfType(NoPhoto.class).isThrownBy(() -> this.darkroom.develop(wrong));
		}
	}

	/** Says that it is larger than any memory. */
	private static byte[] bomb() throws IOException {
		byte[] png = picture("png", 10, 10);
		ByteBuffer head = ByteBuffer.wrap(png);
		head.putInt(16, 60_000).putInt(20, 60_000);
		CRC32 sum = new CRC32();
		sum.update(png, 12, 17);
		head.putInt(29, (int) sum.getValue());
		return png;
	}

}
