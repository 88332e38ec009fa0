package dev.leaven.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each fault is the recipe with one thing broken; lines are those of the recipe. */
class RecipeCheckTest {

    private static final String FILE = "pack.yaml";
    private static final String YAML = Recipe.yaml();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # fault                     | instead of                                  | stands                            | path                                                        | reason
            a missing translation       | , nl: "Strategie en cultuur" }              | }                                 | clusters[0].name.nl                                         | is missing
            an empty translation        | nl: "Strategie en cultuur"                  | nl: " "                           | clusters[0].name.nl                                         | is empty
            an undeclared language      | nl: "Strategie en cultuur"                  | nl: "Strategie", fr: "Stratégie"  | clusters[0].name.fr                                         | is not known here; check the spelling
            a misspelt property         | learnerVisibility: partial                  | learnerVisibilty: partial         | clusters[0].ingredients[0].learnerVisibilty                 | is not known here; check the spelling
            an unknown choice           | horizon: medium                             | horizon: someday                  | clusters[0].ingredients[0].actions[2].horizon               | "someday" is not one of ["short","medium"]
            a version that is no number | version: 1.0.0                              | version: latest                   | pack.version                                                | "latest" is not written as
            a default language too far  | defaultLanguage: en                         | defaultLanguage: de               | pack.defaultLanguage                                        | "de" is not among the languages of the pack
            an id used twice            | id: leadership-example-q2                   | id: strategic-alignment-q1        | clusters[0].ingredients[1].questions[1].id                  | the id "strategic-alignment-q1" is already used at clusters[0].ingredients[0].questions[0].id
            an unknown source           | sources: [kuh-et-al-2010]                   | sources: [kuh-1999]               | clusters[0].ingredients[1].sources[0]                       | "kuh-1999" does not exist in sources
            an unknown ingredient       | ingredients: [strategic-alignment], name    | ingredients: [strategy], name     | obstacles[3].ingredients[0]                                 | "strategy" does not exist in clusters.ingredients
            an unknown step             | step: measure-again                         | step: rest                        | messageTemplates[15].step                                   | "rest" does not exist in steps
            an unknown channel          | channels: [email, manager-briefing]         | channels: [email, pigeon]         | messageTemplates[0].channels[1]                             | "pigeon" does not exist in channels
            an unknown audience level   | audienceLevels: [works-council]             | audienceLevels: [council]         | messageTemplates[0].audienceLevels[0]                       | "council" does not exist in audienceLevels
            an unknown scale            | scale: central-local-5                      | scale: central-local-7            | matrix.scale                                                | "central-local-7" does not exist in scales
            an unknown owner            | horizon: short, owner: ld                   | horizon: short, owner: nobody     | clusters[0].ingredients[0].actions[0].owner                 | "nobody" does not exist in perspectives
            a learner among experts     | audiences: [ld, business]                   | audiences: [ld, learner]          | clusters[0].ingredients[0].questions[1].audiences[1]        | must be a perspective that answers by name
            two for the short form      | l3, text: { en: "In my team                 | l3, shortForm: true, text: { en: "In my team | clusters[0].ingredients[0]                       | exactly one statement for learners must have shortForm: true, but 2 do
            none for the short form     | strategic-alignment-l1, shortForm: true     | strategic-alignment-l1            | clusters[0].ingredients[0]                                  | exactly one statement for learners must have shortForm: true, but 0 do
            a level left out            | - { level: 2, text: { en: "L&D knows        | - { level: 3, text: { en: "L&D knows | clusters[0].ingredients[0].levels                        | the numbers (level) must be 1, 2, 3, 4, 5, but are 1, 3, 3, 4, 5
            a level too high            | suggestedStart: 5                           | suggestedStart: 6                 | matrix.groups[1].rows[2].suggestedStart                     | must be at most 5
            steps out of order          | id: find-obstacles, order: 3                | id: find-obstacles, order: 9      | steps                                                       | the numbers (order) must be 1, 2, 3, 4, 5, 6, 7, 8, but are 1, 2, 9, 4, 5, 6, 7, 8
            a placeholder lost          | bij {{organisation}}" }                     | bij ons" }                        | messageTemplates[0].subject.nl                              | lacks {{organisation}}, which another language has
            half a placeholder          | bij {{organisation}}" }                     | bij {{organisation}}, {{ }" }     | messageTemplates[0].subject.nl                              | has braces that are no placeholder
            a threshold too low         | minResponses: 5                             | minResponses: 3                   | scoring.minResponses                                        | must be at least 5
            two scales of a kind        | kind: importance                            | kind: position                    | scales                                                      | exactly one scale must be of kind importance, but 0 are
            a number as text            | effort: 2                                   | effort: little                    | clusters[0].ingredients[0].actions[0].effort                | must be integer, not string
            """)
    void a_fault_is_told_with_file_path_and_reason(String fault, String good, String bad, String path, String reason) {
        assertThat(problems(broken(good, bad))).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(FILE);
            assertThat(problem.path()).isEqualTo(path);
            assertThat(problem.reason()).startsWith(reason);
            assertThat(problem.line()).isPositive();
        });
    }

    @Test
    void all_faults_come_at_once_in_the_order_of_the_file_as_lines_to_read() {
        String yaml = broken("minResponses: 5", "minResponses: 3")
                .replaceFirst("nl: \"Strategie en cultuur\"", "nl: \"\"")
                .replaceFirst("step: measure-again", "step: rest");

        PackInvalid refused = refused(yaml);
        assertThat(refused).hasMessage("""
                pack.yaml cannot be used:
                  pack.yaml:113: scoring.minResponses: must be at least 5
                  pack.yaml:203: clusters[0].name.nl: is empty
                  pack.yaml:1214: messageTemplates[15].step: "rest" does not exist in steps""");
        assertThat(refused.problems()).hasSize(3);
    }

    @Test
    void a_key_given_twice_is_told_with_both_lines() {
        assertThat(problems(broken("    weight: 1\n", "    weight: 1\n    weight: 2\n")))
                .containsExactly(new PackProblem(FILE, "clusters[0].weight", 203, PackFault.KEY_TWICE, List.of("202")));
    }

    @Test
    void what_is_no_yaml_is_told_with_its_line() {
        assertThat(problems(broken("kind: core  ", "kind: [core")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.path()).isEmpty();
                    assertThat(problem.line()).isBetween(9, 11);
                    assertThat(problem.reason()).startsWith("this is not valid YAML: ");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "just words",
        "'[]'",
        "'pack:'",
        "'pack: 1'",
        "'clusters: [1, [2], {id: 3}]'",
        "'schemaVersion: 1'"
    })
    void a_file_that_is_no_pack_at_all_is_refused_and_not_tripped_over(String yaml) {
        assertThat(problems(yaml)).isNotEmpty();
    }

    /** Fails where there is nothing to break, so that no case passes idly. */
    private static String broken(String good, String bad) {
        assertThat(YAML).contains(good);
        int at = YAML.indexOf(good);
        return YAML.substring(0, at) + bad + YAML.substring(at + good.length());
    }

    private static List<PackProblem> problems(String yaml) {
        return refused(yaml).problems();
    }

    private static PackInvalid refused(String yaml) {
        return catchThrowableOfType(PackInvalid.class, () -> PackCheck.recipes().check(FILE, yaml));
    }
}
