package dev.leaven.portal.identity.app;

import dev.leaven.portal.identity.app.PeopleFile.Column;
import dev.leaven.portal.identity.app.PeopleFile.Line;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a line says about somebody.
 *
 * @param email null where none is given
 * @param phone null where none is given, or none that can be dialled from anywhere
 * @param language ISO 639-1 code; null where none is given
 * @param unit as it was written; empty where none is given
 * @param phoneLeftOut whether there was a number, and not a complete one
 */
record PersonLine(
        String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String language,
        String unit,
        boolean phoneLeftOut) {

    private static final Map<String, String> LANGUAGES =
            Map.of("en", "en", "english", "en", "engels", "en", "nl", "nl", "dutch", "nl", "nederlands", "nl");

    /** Why a line can't be taken over. */
    static final class InvalidLine extends RuntimeException {

        private final String key;
        private final Column column;

        InvalidLine(String key, Column column) {
            super(key, null, false, false);
            this.key = key;
            this.column = column;
        }

        ImportPreview.Problem in(Line line) {
            return new ImportPreview.Problem(line.number(), key, line.text(column));
        }
    }

    /** @throws InvalidLine where the name is missing, or address or language can't be one */
    static PersonLine of(Line line) {
        var name = line.text(Column.NAME);
        if (name.isEmpty() || name.length() > PersonDetails.LONGEST_NAME) {
            throw new InvalidLine("import.problem.name", Column.NAME);
        }
        var phone = phone(line);
        return new PersonLine(
                name,
                email(line),
                phone,
                language(line),
                line.text(Column.UNIT),
                phone == null && !line.text(Column.PHONE).isEmpty());
    }

    private static @Nullable String email(Line line) {
        var typed = line.text(Column.EMAIL);
        try {
            return typed.isEmpty() ? null : EmailAddress.read(typed).text();
        } catch (EmailRefused refused) {
            throw new InvalidLine("import.problem.email", Column.EMAIL);
        }
    }

    /** Many lists have numbers as one dials them within the country: that is no reason to leave the person out. */
    private static @Nullable String phone(Line line) {
        var typed = line.text(Column.PHONE);
        try {
            return typed.isEmpty() ? null : PhoneNumber.read(typed).text();
        } catch (PhoneRefused refused) {
            return null;
        }
    }

    private static @Nullable String language(Line line) {
        var typed = line.text(Column.LANGUAGE).toLowerCase(Locale.ROOT);
        if (!typed.isEmpty() && !LANGUAGES.containsKey(typed)) {
            throw new InvalidLine("import.problem.language", Column.LANGUAGE);
        }
        return LANGUAGES.get(typed);
    }

    /** Nothing: it is personal. */
    @Override
    public String toString() {
        return "line of somebody";
    }
}
