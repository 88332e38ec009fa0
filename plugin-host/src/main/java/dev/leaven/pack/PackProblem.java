package dev.leaven.pack;

import java.util.List;

/**
 * One thing wrong in a pack file.
 *
 * @param path of the place, such as {@code clusters[1].ingredients[0].name.nl}; empty for the file as a whole
 * @param line from 1; 0 where unknown
 * @param details what the fault's words speak of, such as the value found; from the pack, so show them as text
 */
public record PackProblem(String file, String path, int line, PackFault fault, List<String> details) {

    public PackProblem {
        details = List.copyOf(details);
    }

    /** In plain words, in English. */
    public String reason() {
        return fault.say(details);
    }

    /** One readable line: file and line, path, reason. */
    @Override
    public String toString() {
        String place = line > 0 ? file + ":" + line : file;
        return path.isEmpty() ? place + ": " + reason() : place + ": " + path + ": " + reason();
    }
}
