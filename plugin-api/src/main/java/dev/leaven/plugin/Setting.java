package dev.leaven.plugin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an organisation's administrator fills in. The portal draws the field, checks what is typed against this
 * declaration, and stores it.
 *
 * @param key {@code [a-z][a-z0-9-]{0,39}}, unique in its plugin; never renamed, or what was stored is lost
 * @param kind what it holds
 * @param label a few words
 * @param help a sentence or two: what it is for, where to find it
 * @param required whether a value must be there, filled in or by default
 * @param defaultValue what the form shows at first, and what counts where nothing is filled in, up to 4,000 characters; never for a
 *     secret; null for none
 * @param choices for {@link SettingKind#CHOICE} only, 1 to 200, in the order of the form
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

    /**
     * As given, with a copy of the list.
     *
     * @throws IllegalArgumentException for a key of another form, choices without a choice or for another kind, a secret with a
     *     default value, a smallest number above the largest
     */
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

    /**
     * Required, without a default value. Numbers and choices have methods of their own.
     *
     * @param key {@code [a-z][a-z0-9-]{0,39}}, unique in its plugin
     * @param kind any but a choice
     * @param label a few words
     * @param help a sentence or two
     * @return a setting, to be varied
     * @throws IllegalArgumentException for a key of another form, or a choice
     */
    public static Setting of(String key, SettingKind kind, LocalizedText label, LocalizedText help) {
        return new Setting(key, kind, label, help, true, null, List.of(), Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /**
     * A required whole number, without a default value.
     *
     * @param key {@code [a-z][a-z0-9-]{0,39}}, unique in its plugin
     * @param label a few words, with the unit
     * @param help a sentence or two
     * @param min the smallest that is taken
     * @param max the largest that is taken
     * @return a setting, to be varied
     * @throws IllegalArgumentException for a key of another form, or a smallest number above the largest
     */
    public static Setting number(String key, LocalizedText label, LocalizedText help, long min, long max) {
        return new Setting(key, SettingKind.NUMBER, label, help, true, null, List.of(), min, max);
    }

    /**
     * One of several; required, and the first is the default.
     *
     * @param key {@code [a-z][a-z0-9-]{0,39}}, unique in its plugin
     * @param label a few words
     * @param help a sentence or two
     * @param choices at least one, up to 200, in the order of the form
     * @return a setting, to be varied
     * @throws IllegalArgumentException for a key of another form, or no choice
     */
    public static Setting choice(String key, LocalizedText label, LocalizedText help, List<Choice> choices) {
        var first = choices.isEmpty() ? null : choices.getFirst().value();
        return new Setting(key, SettingKind.CHOICE, label, help, true, first, choices, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /** {@return the same, which may be left empty} */
    public Setting optional() {
        return new Setting(key, kind, label, help, false, defaultValue, choices, min, max);
    }

    /**
     * The same with a value that the form shows at first, and that counts where nothing is filled in.
     *
     * @param value of this setting's kind; for a choice, one of them
     * @return a new setting
     * @throws IllegalArgumentException for a secret
     */
    public Setting defaultingTo(String value) {
        return new Setting(key, kind, label, help, required, value, choices, min, max);
    }
}
