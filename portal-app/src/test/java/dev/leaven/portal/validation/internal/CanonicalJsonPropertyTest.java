package dev.leaven.portal.validation.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** For any value, from a seed that the message names. */
class CanonicalJsonPropertyTest {

    private static final int VALUES = 3_000;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Test
    void what_was_written_is_read_back_and_written_alike() {
        for (int seed = 0; seed < VALUES; seed++) {
            var value = value(new Random(seed), 4);
            var bytes = CanonicalJson.write(value);
            var back = CanonicalJson.read(bytes);
            assertThat(back).as("seed %d", seed).isEqualTo(value);
            assertThat(CanonicalJson.write(back)).as("seed %d", seed).isEqualTo(bytes);
        }
    }

    @Test
    void neither_the_order_of_keys_nor_white_space_changes_a_byte() {
        for (int seed = 0; seed < VALUES; seed++) {
            var random = new Random(seed);
            var value = value(random, 4);
            var shuffled = shuffled(value, random);
            var bytes = CanonicalJson.write(value);
            assertThat(CanonicalJson.write(shuffled)).as("seed %d", seed).isEqualTo(bytes);
            var spaced = PRETTY.writeValueAsString(shuffled).getBytes(UTF_8);
            assertThat(CanonicalJson.write(CanonicalJson.read(spaced)))
                    .as("seed %d", seed)
                    .isEqualTo(bytes);
        }
    }

    private static JsonNode value(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 3 : 5)) {
            case 0 -> NODES.stringNode(text(random));
            case 1 -> integer(random);
            case 2 -> NODES.booleanNode(random.nextBoolean());
            case 3 -> {
                var array = NODES.arrayNode();
                for (int left = random.nextInt(5); left > 0; left--) {
                    array.add(value(random, depth - 1));
                }
                yield array;
            }
            default -> {
                var object = NODES.objectNode();
                for (int left = random.nextInt(6); left > 0; left--) {
                    object.set(text(random), value(random, depth - 1));
                }
                yield object;
            }
        };
    }

    /** Whole characters of every width and every control, no half pairs. */
    private static String text(Random random) {
        var text = new StringBuilder();
        for (int left = random.nextInt(6); left > 0; left--) {
            int bound = new int[] {0x20, 0x80, 0x800, 0x10000, 0x110000}[random.nextInt(5)];
            int point = random.nextInt(bound);
            text.appendCodePoint(point >= 0xd800 && point <= 0xdfff ? '"' : point);
        }
        return text.toString();
    }

    /** As reading would make it: the two kinds of node are equal to their own kind only. */
    private static JsonNode integer(Random random) {
        long number = random.nextLong(-CanonicalJson.LARGEST, CanonicalJson.LARGEST + 1) >> random.nextInt(50);
        return (int) number == number ? NODES.numberNode((int) number) : NODES.numberNode(number);
    }

    private static JsonNode shuffled(JsonNode value, Random random) {
        if (value.isArray()) {
            var array = NODES.arrayNode();
            value.values().forEach(part -> array.add(shuffled(part, random)));
            return array;
        }
        if (value.isObject()) {
            var keys = new ArrayList<>(value.propertyNames());
            Collections.shuffle(keys, random);
            var object = NODES.objectNode();
            keys.forEach(key -> object.set(key, shuffled(value.required(key), random)));
            return object;
        }
        return value;
    }
}
