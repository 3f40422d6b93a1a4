package nl.dorpel.platform.web;

import java.util.Map;

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

	/**
	 * Encodes an address.
	 * @throws IllegalArgumentException when it is too long for a QR code
	 */
	public static QrCode of(String address) {
		try {
			// Size 0: one module is one unit. Level M survives a crease in the paper.
			BitMatrix modules = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0,
					Map.of(EncodeHintType.MARGIN, MARGIN, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
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
		catch (WriterException ex) {
			throw new IllegalArgumentException("No QR code can hold " + address, ex);
		}
	}

}
