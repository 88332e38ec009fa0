package dev.leaven.portal.components;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What a group of people was told last.
 *
 * @param key of a text that says who and what, in a few words
 * @param arguments of the text
 * @param on the day, in UTC
 */
public record Heard(String key, List<Object> arguments, LocalDate on) {

    public static final Comparator<Heard> NEWEST_FIRST =
            Comparator.comparing(Heard::on).reversed();

    public Heard {
        arguments = List.copyOf(arguments);
    }
}
