package nl.dorpel.platform.web;

import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import javax.imageio.ImageIO;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

/**
 * A QR code as a path in an SVG.
 *
 * @param size the width and height of the view box, margin included
 * @param path the dark squares, one unit each
 */
public record QrCode(int size, String path) {

	private static final int MARGIN = 4;

	private static final int PIXELS = 480;

	/**
	 * Encodes an address.
	 * @throws IllegalArgumentException when it is too long for a QR code
	 */
	public static QrCode of(String address) {
		// Size 0: one module is one unit
		BitMatrix modules = modules(address, 0);
		StringBuilder path = new StringBuilder();
		for (int y = 0; y < modules.getHeight(); y++) {
			for (int x = 0; x < modules.getWidth(); x++) {
				if (modules.get(x, y)) {
					path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
				}
			}
		}
		return new QrCode(modules.getWidth(), path.toString());
	}

	/**
	 * The same as a picture, for mail.
	 * @throws IllegalArgumentException when it is too long for a QR code
	 */
	public static byte[] png(String address) {
		BitMatrix modules = modules(address, PIXELS);
		BufferedImage picture = new BufferedImage(modules.getWidth(), modules.getHeight(),
				BufferedImage.TYPE_BYTE_BINARY);
		// Its bits, as setRGB looks for the nearest colour each time
		WritableRaster bits = picture.getRaster();
		for (int y = 0; y < modules.getHeight(); y++) {
			for (int x = 0; x < modules.getWidth(); x++) {
				bits.setSample(x, y, 0, modules.get(x, y) ? 0 : 1);
			}
		}
		try {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			ImageIO.write(picture, "png", bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Memory can't fail as a file does", ex);
		}
	}

	/** Level M survives a crease in the paper. */
	private static BitMatrix modules(String address, int size) {
		try {
			return new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, size, size,
					Map.of(EncodeHintType.MARGIN, MARGIN, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
		}
		catch (WriterException ex) {
			throw new IllegalArgumentException("No QR code can hold " + address, ex);
		}
	}

}
