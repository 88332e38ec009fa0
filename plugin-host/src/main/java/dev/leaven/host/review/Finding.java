package dev.leaven.host.review;

import dev.leaven.host.text.LogText;

/**
 * One reason to refuse a jar.
 *
 * @param detail the entry, class, attribute or value that it is about, see {@link FindingCode}; may be empty; up to 500
 *     characters; comes from the jar, so show it as text only
 */
public record Finding(FindingCode code, String detail) {

    private static final int LONGEST = 500;

    public Finding {
        detail = LogText.oneLine(detail, LONGEST);
    }

    static Finding of(FindingCode code) {
        return new Finding(code, "");
    }
}
