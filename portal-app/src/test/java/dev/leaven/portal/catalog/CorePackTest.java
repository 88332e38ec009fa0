package dev.leaven.portal.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.leaven.pack.PackCheck;
import dev.leaven.portal.catalog.app.Matrix;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class CorePackTest {

    private static final Locale DUTCH = Locale.of("nl", "NL");

    private final Pack pack = CorePack.pack();

    @Test
    void it_holds_the_whole_recipe() {
        assertThat(pack.ref()).isEqualTo(new PackRef("learner-engagement-core", "1.0.0"));
        assertThat(pack.kind()).isEqualTo(PackKind.CORE);
        assertThat(pack.languages()).containsExactly("en", "nl");
        assertThat(pack.clusters())
                .extracting(Cluster::id)
                .containsExactly("strategy-culture", "learning-offer", "marketing-communication", "ld-hr-organisation");
        assertThat(ingredients())
                .hasSize(21)
                .allSatisfy(ingredient -> assertThat(ingredient.levels()).hasSize(5));
        assertThat(ingredients()).extracting(Ingredient::questions).allMatch(questions -> questions.size() >= 2);
        assertThat(pack.obstacles()).hasSize(21);
        assertThat(pack.steps()).hasSize(8);
        assertThat(pack.matrix().groups()).flatExtracting(Matrix.Group::rows).hasSize(21);
        assertThat(pack.messageTemplates()).hasSize(16);
        assertThat(pack.sources()).hasSize(13);
    }

    @Test
    void the_short_form_asks_the_outcome_first_and_then_once_per_ingredient_in_order() {
        List<Item> items = pack.learnerItems(QuestionnaireLength.SHORT);

        assertThat(items).hasSize(27);
        assertThat(items.subList(0, 6)).allMatch(Item::outcome).allMatch(Item::shortForm);
        assertThat(items.subList(6, 27))
                .extracting(Item::ingredientId)
                .containsExactlyElementsOf(
                        ingredients().stream().map(Ingredient::id).toList());
        assertThat(items)
                .extracting(Item::scale, Item::perspectives)
                .containsOnly(tuple("agreement-5", Set.of("learner")));
    }

    @Test
    void the_full_form_asks_every_statement() {
        assertThat(pack.learnerItems(QuestionnaireLength.FULL))
                .hasSize(47)
                .startsWith(pack.learnerItems(QuestionnaireLength.SHORT)
                        .subList(0, 6)
                        .toArray(Item[]::new));
    }

    @Test
    void experts_are_asked_only_what_is_meant_for_them() {
        assertThat(pack.expertQuestions("ld")).hasSize(21);
        for (String expert : List.of("ld", "hr", "business")) {
            assertThat(pack.expertQuestions(expert))
                    .isNotEmpty()
                    .allSatisfy(section -> assertThat(section.questions())
                            .isNotEmpty()
                            .allMatch(question -> question.audiences().contains(expert)));
        }
        assertThat(pack.expertQuestions("learner")).isEmpty();
        assertThat(pack.expertQuestions("nobody")).isEmpty();
    }

    @Test
    void everything_that_is_asked_is_found_by_its_id() {
        assertThat(pack.question("engagement-effort")).get().matches(Item::outcome);
        assertThat(pack.question("strategic-alignment-l1"))
                .get()
                .extracting(Item::clusterId, Item::ingredientId, Item::scale)
                .containsExactly("strategy-culture", "strategic-alignment", "agreement-5");
        assertThat(pack.question("strategic-alignment-q2"))
                .get()
                .extracting(Item::scale, Item::perspectives)
                .containsExactly("maturity-5", Set.of("ld", "business"));
        assertThat(pack.question("no-such-question")).isEmpty();
        assertThat(pack.clusterOf("evidence-impact"))
                .get()
                .isEqualTo(pack.clusters().getLast());
        assertThat(pack.ingredient("evidence-impact")).map(Ingredient::id).hasValue("evidence-impact");
    }

    @Test
    void it_speaks_the_asked_language_and_falls_back_to_its_own() {
        Texts name = pack.clusters().getFirst().name();

        assertThat(name.in(DUTCH)).isEqualTo("Strategie en cultuur");
        assertThat(name.in(Locale.UK)).isEqualTo("Strategy and culture");
        assertThat(name.in(Locale.FRENCH)).isEqualTo("Strategy and culture");
        assertThat(new Texts("en", Map.of("nl", "Leren")).in(Locale.FRENCH)).isEqualTo("Leren");
    }

    @Test
    void each_kind_of_scale_is_there_with_its_five_levels() {
        for (Scale.Kind kind : Scale.Kind.values()) {
            assertThat(pack.scale(kind).levels()).extracting(Scale.Level::level).containsExactly(1, 2, 3, 4, 5);
        }
        assertThat(pack.scale(Scale.Kind.MATURITY).levels())
                .extracting(Scale.Level::description)
                .noneMatch(Objects::isNull);
    }

    @Test
    void reading_it_twice_gives_the_same_checksum_and_layout_does_not_count() {
        String yaml = CorePack.yaml();

        assertThat(pack.checksum()).matches("[0-9a-f]{64}");
        var check = PackCheck.recipes();
        assertThat(check.check("a", yaml)).isEqualTo(check.check("b", "# a remark\n" + yaml + "\n\n"));
    }

    @Test
    void the_order_of_properties_does_not_count_but_every_word_and_the_order_of_lists_does() {
        var tree = YAMLMapper.shared().readTree(CorePack.yaml());
        var reworded = tree.deepCopy();
        ((ObjectNode) reworded.at("/clusters/3/ingredients/0/name")).put("nl", "Anders");
        var reordered = tree.deepCopy();
        var obstacles = (ArrayNode) reordered.at("/obstacles");
        obstacles.add(obstacles.remove(0));

        assertThat(checksum(withPropertiesReversed(tree))).isEqualTo(pack.checksum());
        assertThat(checksum(reworded)).isNotEqualTo(pack.checksum());
        assertThat(checksum(reordered)).isNotEqualTo(pack.checksum());
    }

    /** JSON is YAML too. */
    private static String checksum(JsonNode tree) {
        return PackCheck.recipes().check("pack.json", tree.toString()).checksum();
    }

    private static JsonNode withPropertiesReversed(JsonNode node) {
        var nodes = JsonNodeFactory.instance;
        if (node instanceof ObjectNode object) {
            var reversed = nodes.objectNode();
            List.copyOf(object.propertyNames())
                    .reversed()
                    .forEach(name -> reversed.set(name, withPropertiesReversed(object.get(name))));
            return reversed;
        }
        if (node instanceof ArrayNode array) {
            return nodes.arrayNode()
                    .addAll(array.valueStream()
                            .map(CorePackTest::withPropertiesReversed)
                            .toList());
        }
        return node;
    }

    private List<Ingredient> ingredients() {
        return pack.clusters().stream()
                .flatMap(cluster -> cluster.ingredients().stream())
                .toList();
    }
}
