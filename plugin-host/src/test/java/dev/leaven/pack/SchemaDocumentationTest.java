package dev.leaven.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Editors show these words while one types, and the partner's guide is made of them. */
class SchemaDocumentationTest {

    private final JsonNode schema =
            JsonMapper.shared().readTree(SchemaDocumentationTest.class.getResourceAsStream("pack.schema.json"));

    @Test
    void every_definition_has_a_title_and_every_property_says_what_it_is() {
        List<String> silent = new ArrayList<>();
        JsonNode definitions = schema.path("$defs");
        definitions.propertyNames().forEach(name -> {
            if (!definitions.path(name).path("title").isString()) {
                silent.add(name + " has no title");
            }
            describe(name, definitions.path(name), silent);
        });
        describe("the whole", schema, silent);

        assertThat(silent).isEmpty();
        assertThat(definitions.size()).isGreaterThan(20);
    }

    private static void describe(String where, JsonNode node, List<String> silent) {
        if (!node.path("description").isString()) {
            silent.add(where);
        }
        JsonNode properties = node.path("properties");
        properties.propertyNames().forEach(name -> describe(where + "." + name, properties.path(name), silent));
        JsonNode items = node.path("items").path("properties");
        items.propertyNames().forEach(name -> describe(where + "[]." + name, items.path(name), silent));
    }
}
