package dev.leaven.plugin;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that nobody changes any more. */
public final class Bytes {

    /** None at all. */
    public static final Bytes NONE = new Bytes(new byte[0]);

    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    /**
     * From an array, which may change afterwards.
     *
     * @param content any number
     * @return a copy
     */
    public static Bytes of(byte[] content) {
        return content.length == 0 ? NONE : new Bytes(content.clone());
    }

    /**
     * A text in UTF-8.
     *
     * @param text a surrogate without its partner becomes {@code ?}
     * @return its bytes, without a byte order mark
     */
    public static Bytes utf8(String text) {
        return new Bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** {@return a copy} */
    public byte[] toByteArray() {
        return content.clone();
    }

    /** {@return the text that they are in UTF-8; what is none is replaced by U+FFFD} */
    public String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    /** {@return how many they are} */
    public int size() {
        return content.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes bytes && Arrays.equals(content, bytes.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    /** The number of bytes only: they may be secret. */
    @Override
    public String toString() {
        return content.length + " bytes";
    }
}
