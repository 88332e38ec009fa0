package dev.leaven.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each fault is the example extension with one thing broken. */
class ExtensionCheckTest {

    private static final PackCheck CHECK = PackCheck.extensions();
    private static String example;

    @BeforeAll
    static void read_the_example() throws IOException {
        try (var in = ExtensionCheckTest.class.getResourceAsStream("/packs/first-weeks.yaml")) {
            example = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void the_example_is_fine_and_says_who_it_is() {
        CheckedPack pack = CHECK.check("first-weeks.yaml", example);

        assertThat(pack.id()).isEqualTo("first-weeks");
        assertThat(pack.version()).isEqualTo("1.0.0");
        assertThat(pack.idPrefix()).isEqualTo("fw-");
        assertThat(pack.languages()).containsExactly("en", "nl");
        assertThat(pack.name()).containsEntry("nl", "Leren in de eerste weken");
        assertThat(List.of(pack.clusters(), pack.ingredients(), pack.questions()))
                .containsExactly(1, 2, 7);
        assertThat(pack.checksum()).matches("[0-9a-f]{64}");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # fault                        | instead of                           | stands                               | path                                                  | reason
            the recipe in a plugin         | kind: extension                      | kind: core                           | pack.kind                                             | must be extension here
            no prefix                      | idPrefix: fw-                        | #                                    | pack.idPrefix                                         | is missing
            a prefix without its hyphen    | idPrefix: fw-                        | idPrefix: fw                         | pack.idPrefix                                         | "fw" is not written as
            a prefix of the recipe's       | idPrefix: fw-                        | idPrefix: time-                      | pack.idPrefix                                         | the recipe has ids that begin with it, such as "time-
            no required recipe             | requires: {                          | needs: {                             | pack.requires                                         | is missing
            another recipe                 | { id: learner-engagement-core        | { id: sourdough                      | pack.requires.id                                      | must be "learner-engagement-core"
            a recipe of the future         | >=1.0.0 & <2.0.0                     | >=9.0.0                              | pack.requires.version                                 | asks for >=9.0.0, but the recipe here is version
            a range that is none           | >=1.0.0 & <2.0.0                     | the newest                           | pack.requires.version                                 | "the newest" is no range of versions
            the recipe's own id            | id: first-weeks                      | id: learner-engagement-core          | pack.id                                               | is the recipe's own id
            no English                     | languages: [en, nl]                  | languages: [nl]                      | pack.languages                                        | must have "en", English
            a language declared only       | languages: [en, nl]                  | languages: [en, nl, de]              | clusters[0].name.de                                   | is missing
            an id without the prefix       | id: fw-safe-practice-q2              | id: safe-practice-q2                 | clusters[0].ingredients[1].questions[1].id            | "safe-practice-q2" must begin with "fw-"
            a template without the prefix  | id: fw-welcome                       | id: welcome                          | messageTemplates[0].id                                | "welcome" must begin with "fw-"
            an id used twice               | id: fw-warm-start-q2                 | id: fw-warm-start-q1                 | clusters[0].ingredients[0].questions[1].id            | the id "fw-warm-start-q1" is already used at
            perspectives of its own        | obstacles:                           | `perspectives: []\nobstacles:`       | perspectives                                          | does not belong in a pack of this kind
            an audience that is anonymous  | audiences: [ld, business]            | audiences: [ld, learner]             | clusters[0].ingredients[1].questions[0].audiences[1]  | must be a perspective that answers by name
            an unknown owner               | owner: ld                            | owner: chef                          | clusters[0].ingredients[1].actions[0].owner           | "chef" does not exist in perspectives
            an unknown source              | noe-et-al-2010                       | noe-1999                             | clusters[0].ingredients[0].sources[1]                 | "noe-1999" does not exist in sources
            an unknown step                | step: communicate-to-learners        | step: rest                           | messageTemplates[0].step                              | "rest" does not exist in steps
            an obstacle of another's       | ingredients: [fw-warm-start]         | ingredients: [time-and-safety]       | obstacles[0].ingredients[0]                           | "time-and-safety" does not exist in clusters.ingredients
            two for the short form         | l2, text:                            | l2, shortForm: true, text:           | clusters[0].ingredients[1]                            | exactly one statement for learners must have shortForm: true, but 2 do
            a level left out               | { level: 2, text: { en: "Some        | { level: 1, text: { en: "Some        | clusters[0].ingredients[0].levels                     | the numbers (level) must be 1, 2, 3, 4, 5, but are 1, 1, 3, 4, 5
            a placeholder nobody fills in  | bij {{organisation}}" }              | bij {{company}} {{organisation}}" }  | messageTemplates[0].subject.nl                        | the portal does not fill in {{company}}
            a placeholder lost             | leren we hier: {{link}}" }           | leren we hier" }                     | messageTemplates[0].short.nl                          | lacks {{link}}, which another language has
            """)
    void a_fault_is_told_with_file_line_path_and_reason(
            String fault, String good, String bad, String path, String reason) {
        assertThat(CHECK.problems("leaven/pack.yaml", broken(good, bad.replace("\\n", "\n"))))
                .anySatisfy(problem -> {
                    assertThat(problem.file()).isEqualTo("leaven/pack.yaml");
                    assertThat(problem.path()).isEqualTo(path);
                    assertThat(problem.reason()).startsWith(reason);
                    assertThat(problem.line()).isPositive();
                });
    }

    @Test
    void a_fault_names_its_own_line() {
        String yaml = broken("step: communicate-to-learners", "step: rest");
        int line = (int) yaml.lines()
                        .takeWhile(text -> !text.contains("step: rest"))
                        .count()
                + 1;

        assertThat(CHECK.problems("pack.yaml", yaml))
                .containsExactly(new PackProblem(
                        "pack.yaml",
                        "messageTemplates[0].step",
                        line,
                        PackFault.NO_SUCH_THING,
                        List.of("rest", "steps")));
    }

    @Test
    void an_extension_is_not_taken_for_the_recipe() {
        assertThat(PackCheck.recipes().problems("pack.yaml", example))
                .anySatisfy(problem -> assertThat(problem.reason()).isEqualTo("must be core here"));
    }

    /** Fails where there is nothing to break, so that no case passes idly. */
    private static String broken(String good, String bad) {
        assertThat(example).contains(good);
        int at = example.indexOf(good);
        return example.substring(0, at) + bad + example.substring(at + good.length());
    }
}
