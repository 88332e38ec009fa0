import java.awt.Color;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.File;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/** Makes a screenshot small: {@code Shrink FROM TO WIDTH}, with 256 colours at most. */
class Shrink {

    private static final int MOST = 256;

    public static void main(String[] arguments) throws IOException {
        var whole = ImageIO.read(new File(arguments[0]));
        int width = Math.min(whole.getWidth(), Integer.parseInt(arguments[2]));
        int height = Math.round((float) whole.getHeight() * width / whole.getWidth());
        var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = small.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        brush.drawImage(whole.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        brush.dispose();
        ImageIO.write(withFewColours(small), "png", new File(arguments[1]));
    }

    /** The most frequent colours, after those that look alike were taken together; all others take the nearest of them. */
    private static BufferedImage withFewColours(BufferedImage picture) {
        Map<Integer, Integer> counts = new HashMap<>();
        Map<Integer, Map<Integer, Integer>> alike = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int colour = picture.getRGB(x, y) & 0xFFFFFF;
                counts.merge(colour & 0xF8F8F8, 1, Integer::sum);
                alike.computeIfAbsent(colour & 0xF8F8F8, key -> new HashMap<>()).merge(colour, 1, Integer::sum);
            }
        }
        int[] palette = counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(MOST)
                .mapToInt(entry -> alike.get(entry.getKey()).entrySet().stream()
                        .max(Comparator.comparing(Map.Entry::getValue))
                        .orElseThrow()
                        .getKey())
                .toArray();
        var model = new IndexColorModel(8, palette.length, palette, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
        var result = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int index = nearest.computeIfAbsent(picture.getRGB(x, y), colour -> nearest(palette, colour));
                result.getRaster().setSample(x, y, 0, index);
            }
        }
        return result;
    }

    private static int nearest(int[] palette, int rgb) {
        var wanted = new Color(rgb);
        int best = 0;
        long least = Long.MAX_VALUE;
        for (int i = 0; i < palette.length; i++) {
            var one = new Color(palette[i]);
            long red = one.getRed() - wanted.getRed();
            long green = one.getGreen() - wanted.getGreen();
            long blue = one.getBlue() - wanted.getBlue();
            long far = 2 * red * red + 4 * green * green + 3 * blue * blue;
            if (far < least) {
                least = far;
                best = i;
            }
        }
        return best;
    }
}
