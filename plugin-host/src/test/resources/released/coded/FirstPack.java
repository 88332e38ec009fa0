package coded;

import dev.leaven.plugin.cluster.PackSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A pack by code, as it was in 1.0.0. Never changed: a newer API has to live with it. */
public final class FirstPack implements PackSource {

    @Override
    public String pack() {
        try (var template = FirstPack.class.getResourceAsStream("template.yaml")) {
            var pack = new String(template.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("first-cluster", "coded-cluster")
                    .replace("fc-", "cc-");
            if (pack.length() > MAX_PACK) {
                throw new IllegalStateException("too long");
            }
            return pack;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
