package dev.leaven.plugin;

/**
 * One of the values of a {@link SettingKind#CHOICE}.
 *
 * @param value what is stored, {@code [a-z0-9-]{1,40}}
 * @param label what the administrator reads
 */
public record Choice(String value, LocalizedText label) {

    /**
     * As given.
     *
     * @throws IllegalArgumentException for a value of another form
     */
    public Choice {
        if (!value.matches("[a-z0-9-]{1,40}")) {
            throw new IllegalArgumentException("not the value of a choice: " + value);
        }
    }
}
