package dev.leaven.pack;

/**
 * One thing wrong in a pack file.
 *
 * @param path of the spot, such as {@code clusters[1].ingredients[0].name.nl}; empty for the file as a whole
 * @param line from 1; 0 where unknown
 * @param reason in plain words
 */
public record PackProblem(String file, String path, int line, String reason) {

    /** One readable line: file and line, path, reason. */
    @Override
    public String toString() {
        String place = line > 0 ? file + ":" + line : file;
        return path.isEmpty() ? place + ": " + reason : place + ": " + path + ": " + reason;
    }
}
