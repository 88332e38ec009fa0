package dev.leaven.portal.components;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for somebody.
 *
 * @param key of a text that says in one sentence what to do
 * @param arguments of the text; days are written as the reader writes them
 * @param by until when; null where there is no hurry
 * @param path the address within the portal of the page where it is done
 */
public record ToDo(
        String key, List<Object> arguments, @Nullable LocalDate by, String path) {

    /** What is needed first comes first; what has no day comes last. */
    public static final Comparator<ToDo> MOST_URGENT_FIRST =
            Comparator.comparing(ToDo::by, Comparator.nullsLast(Comparator.naturalOrder()));

    public ToDo {
        arguments = List.copyOf(arguments);
    }
}
