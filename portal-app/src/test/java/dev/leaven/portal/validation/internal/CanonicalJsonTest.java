package dev.leaven.portal.validation.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.JsonNodeFactory;

/** The examples are those of RFC 8785, without their fractions and nulls. */
class CanonicalJsonTest {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @Test
    void white_space_goes_keys_are_sorted_and_strings_are_escaped_as_in_the_example_of_section_3_2() {
        assertThat(canonical("""
                {
                  "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                  "numbers": [333333333, 4, -2,  0],
                  "literals": [true, false]
                }""")).isEqualTo("""
                {"literals":[true,false],"numbers":[333333333,4,-2,0],"string":"€$\\u000f\\nA'B\\"\\\\\\\\\\"/"}""");
    }

    @Test
    void the_bytes_are_utf_8_as_in_section_3_2_4() {
        assertThat(HexFormat.ofDelimiter(" ").formatHex(bytes("{\"string\": \"\\u20ac$\\u000F\\u000aA'\"}")))
                .isEqualTo("7b 22 73 74 72 69 6e 67 22 3a 22 e2 82 ac 24 5c 75 30 30 30 66 5c 6e 41 27 22 7d");
    }

    /** By code points the emoji would come last. */
    @Test
    void keys_are_sorted_by_utf_16_code_units_as_in_section_3_2_3() {
        assertThat(canonical("""
                {
                  "\\u20ac": "Euro Sign",
                  "\\r": "Carriage Return",
                  "\\ufb33": "Hebrew Letter Dalet With Dagesh",
                  "1": "One",
                  "\\ud83d\\ude00": "Emoji: Grinning Face",
                  "\\u0080": "Control",
                  "\\u00f6": "Latin Small Letter O With Diaeresis"
                }""")).isEqualTo("""
                {"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis",\
                "€":"Euro Sign","😀":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}""");
    }

    @Test
    void objects_within_arrays_and_objects_are_sorted_too() {
        assertThat(canonical("[{\"b\":{\"d\":1,\"c\":[]},\"a\":{}}, [2, 1]]"))
                .isEqualTo("[{\"a\":{},\"b\":{\"c\":[],\"d\":1}},[2,1]]");
    }

    @Test
    void controls_have_their_short_escape_or_four_lower_case_digits_and_all_else_stands_for_itself() {
        assertThat(canonical("\"\\b\\t\\n\\f\\r\\\"\\\\\\u0000\\u001B\\u001f\""))
                .isEqualTo("\"\\b\\t\\n\\f\\r\\\"\\\\\\u0000\\u001b\\u001f\"");
        assertThat(canonical("\"\\/<&'\\u007f\\u0085\\u2028\\u2029\\ufeff\\uffff\\ud83d\\ude00e\\u0301\""))
                .isEqualTo("\"/<&'\u007f\u0085\u2028\u2029\ufeff\uffff😀e\u0301\"");
    }

    @ParameterizedTest
    @CsvSource({
        "9007199254740991, 9007199254740991",
        "-9007199254740991, -9007199254740991",
        "0, 0",
        "-0, 0",
    })
    void integers_of_up_to_53_bits_are_written_plainly(String number, String written) {
        assertThat(canonical(number)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9007199254740992",
                "-9007199254740992",
                "-9223372036854775808",
                "9223372036854775808",
                "123456789012345678901234567890",
                "1.0",
                "1e2",
                "0.5",
                "null",
                "[1,null]",
                "{\"a\":null}",
            })
    void what_two_machines_could_write_differently_is_refused(String json) {
        assertThatIllegalArgumentException().isThrownBy(() -> bytes(json));
    }

    @Test
    void a_value_made_in_java_is_held_to_the_same() {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.write(NODES.numberNode(1.0)));
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.write(NODES.numberNode(1L << 53)));
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.write(NODES.nullNode()));
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.write(NODES.missingNode()));
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.write(NODES.binaryNode(new byte[1])));
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.write(NODES.pojoNode("text")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d", "\ude00", "\ude00\ud83d", "a\ud83db"})
    void half_a_surrogate_pair_is_refused_as_text_and_as_key(String half) {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.write(NODES.stringNode(half)));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> CanonicalJson.write(NODES.objectNode().put("a", 1).put(half, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\\ud83d\"", "{\"\\ude00\":1}", "[\"\\ud83d\",\"\\ude00\"]"})
    void half_a_surrogate_pair_is_refused_where_it_is_read(String json) {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.read(json.getBytes(UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":1,\"a\":1}", "{\"b\":[{\"a\":1,\"c\":2,\"\\u0061\":2}]}"})
    void a_key_that_stands_twice_is_refused(String json) {
        assertThatIllegalArgumentException().isThrownBy(() -> bytes(json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "{} {}", "[1,]", "{a:1}", "'a'", "// why\n1", "NaN", "01", "+1", "\"\n\""})
    void what_is_no_json_is_refused(String json) {
        assertThatIllegalArgumentException().isThrownBy(() -> bytes(json));
    }

    @Test
    void what_is_no_utf_8_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.read("\"é\"".getBytes(ISO_8859_1)));
    }

    private static String canonical(String json) {
        return new String(bytes(json), UTF_8);
    }

    private static byte[] bytes(String json) {
        return CanonicalJson.write(CanonicalJson.read(json.getBytes(UTF_8)));
    }
}
