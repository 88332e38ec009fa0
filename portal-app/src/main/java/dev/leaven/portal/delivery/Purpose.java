package dev.leaven.portal.delivery;

import java.util.regex.Pattern;

/**
 * What a letter is for: a name that the sending module chooses, and keeps for good.
 *
 * @param name up to 24 capital letters and underscores, and no other module's
 */
public record Purpose(String name) {

    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z_]{0,23}");

    /** @throws IllegalArgumentException for any other name */
    public Purpose {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a purpose has up to 24 capital letters and underscores: " + name);
        }
    }
}
