package dev.leaven.portal.communication.ui;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;

/**
 * A QR code as one path of an SVG drawing, a unit for each module, without a quiet zone.
 *
 * @param size units of each side
 * @param path for the attribute {@code d}
 */
record QrPath(int size, String path) {

    /** Readable with up to a quarter of it covered, as on a wall. */
    static QrPath of(String text) {
        QrCode code = QrCode.encodeText(text, Ecc.QUARTILE);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M').append(x).append(',').append(y).append("h1v1h-1z");
                }
            }
        }
        return new QrPath(code.size, path.toString());
    }
}
