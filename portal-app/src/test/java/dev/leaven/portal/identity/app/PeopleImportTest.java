package dev.leaven.portal.identity.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leaven.portal.identity.People;
import dev.leaven.portal.identity.PersonRow;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.identity.app.ImportPreview.Problem;
import dev.leaven.portal.tenancy.UnitNode;
import dev.leaven.portal.tenancy.Units;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PortalTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class PeopleImportTest {

    private static final String LIST = """
            name,email,phone,unit,language
            Ada Quill,Ada@Example.org,+31 6 12345678,Bakery / Night shift,nl
            Eve,,,Bakery / Night shift,
            Bob,bob@example.org,,,English
            """;

    @Autowired
    private Organisations organisations;

    @Autowired
    private PeopleImport imports;

    @Autowired
    private People people;

    @Autowired
    private Units units;

    private Organisation ours;
    private Organisation theirs;

    @BeforeEach
    void two_organisations() {
        theirs = organisations.make(1);
        ours = organisations.make(1);
    }

    @Test
    void a_look_changes_nothing() {
        var preview = preview(LIST);

        assertThat(preview)
                .isEqualTo(new ImportPreview(3, 0, 0, 0, List.of("Bakery", "Bakery / Night shift"), List.of()));
        assertThat(everyone(ours)).hasSize(5);
        assertThat(tree()).hasSize(2);
    }

    @Test
    void people_come_with_the_units_they_work_in() {
        assertThat(take(LIST).added()).isEqualTo(3);

        assertThat(tree()).extracting(UnitNode::name).contains("Bakery", "Night shift");
        var ada = person("Ada Quill");
        assertThat(ada.email()).isEqualTo("ada@example.org");
        assertThat(ada.phone()).isEqualTo("+31612345678");
        assertThat(ada.language()).isEqualTo("nl");
        assertThat(unit(ada)).isEqualTo("Night shift");
        assertThat(person("Eve").language()).as("the organisation's own").isEqualTo("en");
        assertThat(person("Bob").unit()).as("nothing said").isEqualTo(ours.top());
        assertThat(everyone(theirs)).hasSize(5);
    }

    @Test
    void the_same_list_again_changes_nothing() {
        take(LIST);

        assertThat(take(LIST)).isEqualTo(new ImportPreview(0, 0, 3, 0, List.of(), List.of()));
        assertThat(everyone(ours)).hasSize(8);
    }

    @Test
    void who_is_there_is_changed_and_keeps_what_the_list_does_not_say() {
        take(LIST);

        assertThat(take("naam;email\nAda Quillfeather;ada@example.org\n").changed())
                .isEqualTo(1);
        var ada = person("Ada Quillfeather");
        assertThat(ada.phone()).isEqualTo("+31612345678");
        assertThat(ada.language()).isEqualTo("nl");
        assertThat(unit(ada)).isEqualTo("Night shift");

        assertThat(take("name,email,unit\nAda Quillfeather,ada@example.org,Bakery\n")
                        .changed())
                .isEqualTo(1);
        assertThat(unit(person("Ada Quillfeather"))).isEqualTo("Bakery");
    }

    @Test
    void a_unit_is_found_by_its_name_alone_or_by_the_way_from_the_top() {
        take(LIST);
        take("name,unit\nOne,night shift\nTwo,bakery > night shift\nThree,%s / Bakery\n"
                .formatted(tree().getFirst().name()));

        assertThat(unit(person("One"))).isEqualTo("Night shift");
        assertThat(unit(person("Two"))).isEqualTo("Night shift");
        assertThat(unit(person("Three"))).isEqualTo("Bakery");
        assertThat(tree()).hasSize(4);
    }

    @Test
    void lines_that_are_wrong_are_named_and_left_out() {
        take("name,unit\nSomebody,North / Office\nSomebody else,South / Office\n");

        var done = take("""
                name,email,phone,unit,language
                ,nobody@example.org,,,
                Ada,ada,,,
                Bob,bob@example.org,,,
                Bobby,BOB@example.org,,,
                Cleo,,0612,,
                Dirk,,,,fr
                Eve,,,Office,
                """);

        assertThat(done.added()).isEqualTo(2);
        assertThat(done.withoutPhone()).isEqualTo(1);
        assertThat(person("Cleo").phone()).isNull();
        assertThat(done.problems())
                .containsExactly(
                        new Problem(2, "import.problem.name", ""),
                        new Problem(3, "import.problem.email", "ada"),
                        new Problem(5, "import.problem.twice", "BOB@example.org"),
                        new Problem(7, "import.problem.language", "fr"),
                        new Problem(8, "import.problem.unit", "Office"));
        assertThat(everyone(ours)).extracting(PersonRow::name).contains("Bob").doesNotContain("Bobby", "Eve");
    }

    @Test
    void a_list_with_addresses_after_one_without_and_the_other_way_round_doubles_nobody() {
        take("name,unit\nAda,Bakery\n");
        assertThat(take("name,email,unit\nAda,ada@example.org,Bakery\n").changed())
                .isEqualTo(1);
        assertThat(person("Ada").email()).isEqualTo("ada@example.org");
        assertThat(take("name,unit\nAda,Bakery\n").same()).isEqualTo(1);

        assertThat(take("name,email,unit\nAda,another@example.org,Bakery\n").added())
                .isEqualTo(1);
        assertThat(take("name,unit\nAda,Bakery\n").problems())
                .containsExactly(new Problem(2, "import.problem.who", "Ada"));
    }

    @Test
    void addresses_are_told_apart_as_the_database_does() {
        assertThat(take("name,email\nZoë,zoë@example.org\nZoe,zoe@example.org\n")
                        .problems())
                .containsExactly(new Problem(3, "import.problem.twice", "zoe@example.org"));
    }

    @Test
    void a_name_that_is_too_long_for_a_unit_leaves_the_line_out() {
        assertThat(take("name,unit\nAda,Bakery / " + "x".repeat(161) + "\n").problems())
                .hasSize(1);
        assertThat(tree()).hasSize(2);
    }

    @Test
    void a_list_of_thousands_is_taken_over() {
        var many = "name,email,unit\n"
                + IntStream.range(0, 3_000)
                        .mapToObj(i -> "Person %d,p%d@many.example,Team %d\n".formatted(i, i, i % 40))
                        .collect(Collectors.joining());

        assertThat(take(many).added()).isEqualTo(3_000);
        assertThat(everyone(ours)).hasSize(3_005);
        assertThat(take(many).same()).isEqualTo(3_000);
    }

    @Test
    void only_an_administrator_takes_lists_over() {
        assertThatThrownBy(
                        () -> SignedInAs.call(ours.lead(), () -> imports.take(LIST.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(AccessDeniedException.class);
    }

    private ImportPreview preview(String list) {
        return SignedInAs.call(ours.administrator(), () -> imports.preview(list.getBytes(StandardCharsets.UTF_8)));
    }

    private ImportPreview take(String list) {
        return SignedInAs.call(ours.administrator(), () -> imports.take(list.getBytes(StandardCharsets.UTF_8)));
    }

    private List<PersonRow> everyone(Organisation organisation) {
        return SignedInAs.call(organisation.administrator(), people::all);
    }

    private PersonRow person(String name) {
        return everyone(ours).stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String unit(PersonRow person) {
        return tree().stream()
                .filter(node -> node.id().equals(person.unit()))
                .map(UnitNode::name)
                .findFirst()
                .orElseThrow();
    }

    private List<UnitNode> tree() {
        return SignedInAs.call(ours.administrator(), units::tree);
    }
}
