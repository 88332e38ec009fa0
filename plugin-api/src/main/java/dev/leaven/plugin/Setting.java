package dev.leaven.plugin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an organisation's administrator fills in. The portal draws the field, checks what is typed against this
 * declaration, and stores it.
 *
 * @param key {@code [a-z][a-z0-9-]{0,39}}, unique in its plugin; never renamed, or what was stored is lost
 * @param label a few words
 * @param help a sentence or two: what it is for, where to find it
 * @param required whether the plugin works without it
 * @param defaultValue what the form shows at first; never for a secret
 * @param choices for {@link SettingKind#CHOICE} only, at least one
 * @param min smallest number, for {@link SettingKind#NUMBER} only
 * @param max largest number, for {@link SettingKind#NUMBER} only
 */
public record Setting(
        String key,
        SettingKind kind,
        LocalizedText label,
        LocalizedText help,
        boolean required,
        @Nullable String defaultValue,
        List<Choice> choices,
        long min,
        long max) {

    /** @throws IllegalArgumentException for a key of another form, choices without a choice, a secret with a default value */
    public Setting {
        choices = List.copyOf(choices);
        if (!key.matches("[a-z][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException("not the key of a setting: " + key);
        }
        if ((kind == SettingKind.CHOICE) == choices.isEmpty()) {
            throw new IllegalArgumentException("choices belong to a CHOICE, and to nothing else: " + key);
        }
        if (kind == SettingKind.SECRET && defaultValue != null) {
            throw new IllegalArgumentException("a secret has no default value: " + key);
        }
        if (min > max) {
            throw new IllegalArgumentException("the smallest number is larger than the largest: " + key);
        }
    }

    /** Required, without a default value. Not for numbers and choices, which need more. */
    public static Setting of(String key, SettingKind kind, LocalizedText label, LocalizedText help) {
        return new Setting(key, kind, label, help, true, null, List.of(), Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /** Required. */
    public static Setting number(String key, LocalizedText label, LocalizedText help, long min, long max) {
        return new Setting(key, SettingKind.NUMBER, label, help, true, null, List.of(), min, max);
    }

    /** Required; the first choice is the default. */
    public static Setting choice(String key, LocalizedText label, LocalizedText help, List<Choice> choices) {
        var first = choices.isEmpty() ? null : choices.getFirst().value();
        return new Setting(key, SettingKind.CHOICE, label, help, true, first, choices, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    public Setting optional() {
        return new Setting(key, kind, label, help, false, defaultValue, choices, min, max);
    }

    public Setting defaultingTo(String value) {
        return new Setting(key, kind, label, help, required, value, choices, min, max);
    }
}
