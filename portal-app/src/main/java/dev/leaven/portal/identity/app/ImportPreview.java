package dev.leaven.portal.identity.app;

import java.util.List;

/**
 * What an import would do.
 *
 * @param added how many people are new
 * @param changed how many are there and would be changed
 * @param same how many are there already, just so
 * @param withoutPhone how many of them come without their number, which lacks the country
 * @param units ways to units that would be made: {@code Operations / Night shift}
 * @param problems lines that would be left out, in their order
 */
public record ImportPreview(
        int added, int changed, int same, int withoutPhone, List<String> units, List<Problem> problems) {

    public ImportPreview {
        units = List.copyOf(units);
        problems = List.copyOf(problems);
    }

    /** Whether it would do anything. */
    public boolean changesAnything() {
        return added + changed > 0;
    }

    /**
     * A line that can't be taken over.
     *
     * @param line counted from 1, the head included
     * @param messageKey of why; its argument is the text
     * @param text the cell that is wrong
     */
    public record Problem(long line, String messageKey, String text) {

        /** The number only: the rest is personal. */
        @Override
        public String toString() {
            return "problem in line " + line;
        }
    }
}
