package dev.leaven.portal.validation.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one way of writing a JSON value as bytes, after <a href="https://www.rfc-editor.org/rfc/rfc8785">RFC 8785</a> (JCS): no
 * white space, keys sorted by their UTF-16 code units, strings escaped as ECMAScript does, UTF-8.
 *
 * <p>Only strings, integers of at most 53 bits, booleans, arrays and objects. Fractions and null are refused: the first are
 * what two machines write differently, and what is absent has no key.
 *
 * <p>Every setting below is a rule of the RFC, which its own examples hold Jackson to in the test. Packs have a canonical JSON
 * of their own, which allows more.
 */
final class CanonicalJson {

    /** What every reader of JSON can hold exactly: 2<sup>53</sup> − 1. */
    static final long LARGEST = (1L << 53) - 1;

    private static final JsonMapper JSON = JsonMapper.builder()
            // Java compares strings by UTF-16 code units, as the RFC asks.
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .disable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private CanonicalJson() {}

    /** @throws IllegalArgumentException for a fraction, null, an integer out of range, or half a surrogate pair */
    static byte[] write(JsonNode value) {
        check(value);
        return utf8(JSON.writeValueAsString(value));
    }

    /**
     * The value in these bytes, in canonical form or not.
     *
     * @throws IllegalArgumentException when it is no JSON in UTF-8, has a key twice in one object, or holds what
     *     {@link #write} refuses
     */
    static JsonNode read(byte[] json) {
        try {
            var value = JSON.readTree(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(json))
                    .toString());
            check(value);
            return value;
        } catch (CharacterCodingException | JacksonException e) {
            throw new IllegalArgumentException("no JSON in UTF-8", e);
        }
    }

    private static void check(JsonNode value) {
        switch (value.getNodeType()) {
            case BOOLEAN -> {}
            case STRING -> utf8(value.stringValue());
            case NUMBER -> checkRange(value);
            case ARRAY -> value.values().forEach(CanonicalJson::check);
            case OBJECT ->
                value.forEachEntry((key, part) -> {
                    utf8(key);
                    check(part);
                });
            default -> throw new IllegalArgumentException("not allowed in canonical JSON: " + value.getNodeType());
        }
    }

    private static void checkRange(JsonNode number) {
        if (!number.isIntegralNumber()
                || !number.canConvertToLong()
                || number.longValue() > LARGEST
                || number.longValue() < -LARGEST) {
            throw new IllegalArgumentException("no integer of at most 53 bits: " + number);
        }
    }

    /** Says no to half a surrogate pair, where {@code getBytes} would put a question mark. */
    private static byte[] utf8(String text) {
        try {
            var bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            var exact = new byte[bytes.remaining()];
            bytes.get(exact);
            return exact;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("half a surrogate pair", e);
        }
    }
}
