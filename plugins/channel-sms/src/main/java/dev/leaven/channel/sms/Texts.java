package dev.leaven.channel.sms;

import dev.leaven.plugin.LocalizedText;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** What people read, by key, from the files beside this class. No ResourceBundle: its cache would hold the plugin. */
final class Texts {

    private static final Properties ENGLISH = read("en");
    private static final Properties DUTCH = read("nl");

    private Texts() {}

    /** @throws NullPointerException for a key that is not in both files */
    static LocalizedText text(String key) {
        return LocalizedText.english(in(ENGLISH, key)).with("nl", in(DUTCH, key));
    }

    /** The same with {@code {0}} replaced. */
    static LocalizedText text(String key, String argument) {
        return LocalizedText.english(in(ENGLISH, key).replace("{0}", argument))
                .with("nl", in(DUTCH, key).replace("{0}", argument));
    }

    private static String in(Properties texts, String key) {
        return Objects.requireNonNull(texts.getProperty(key), key);
    }

    private static Properties read(String language) {
        var texts = new Properties();
        try (var file = Objects.requireNonNull(Texts.class.getResourceAsStream("texts." + language + ".properties"));
                var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
