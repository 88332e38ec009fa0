package dev.leaven.portal.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.treegrid.TreeGrid;
import dev.leaven.portal.identity.People;
import dev.leaven.portal.identity.PersonRow;
import dev.leaven.portal.identity.Role;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.identity.app.JoiningAccess;
import dev.leaven.portal.tenancy.UnitNode;
import dev.leaven.portal.tenancy.Units;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.PortalUiTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an administrator changes about people and units. */
class OrganisationPeopleTest extends PortalUiTest {

    @Autowired
    private People people;

    @Autowired
    private Units units;

    @Autowired
    private JoiningAccess access;

    private Organisation ours;

    @BeforeEach
    void the_page_of_one_of_two_organisations() {
        organisations.make(1);
        ours = organisations.make(2);
        open(ours.administrator(), "organisation");
    }

    @Test
    void somebody_is_added_with_a_role() {
        window().test(find(Button.class, "person-add")).click();
        window().test(name()).setValue("Ada Quill");
        window().test(email()).setValue("ada@" + ours.tenant().slug() + ".example");
        roles().setValue(Set.of(Role.ASSESSOR));
        perspective().setValue("hr");
        save();

        assertThat(notices()).anyMatch(text -> text.contains("Ada Quill is saved"));
        assertThat(find(TextField.class, "link").getValue())
                .as("whoever has a role signs in")
                .contains("/join/");
        assertThat(person("Ada Quill")).hasValueSatisfying(ada -> {
            assertThat(ada.unit()).isEqualTo(ours.top());
            assertThat(ada.roles()).containsExactly(Role.ASSESSOR);
            assertThat(ada.perspective()).isEqualTo("hr");
        });
        assertThat(told()).contains("7 people in 2 units.");
    }

    @Test
    void what_is_missing_or_wrong_is_said_at_its_field_in_dutch() {
        open(ours.administrator(), "organisation", Locale.of("nl"));
        window().test(find(Button.class, "person-add")).click();
        save();
        assertThat(name().getErrorMessage()).isEqualTo("Vul dit in.");

        window().test(name()).setValue("Ada");
        roles().setValue(Set.of(Role.ASSESSOR));
        save();
        assertThat(perspective().getErrorMessage()).startsWith("Kies vanuit welk perspectief");

        perspective().setValue("ld");
        window().test(email()).setValue("l1.1@" + ours.tenant().slug() + ".example");
        save();
        assertThat(email().getErrorMessage()).isEqualTo("Iemand anders in je organisatie heeft dit adres.");

        window().test(email()).setValue("");
        window().test(find(TextField.class, "phone")).setValue("06");
        save();
        assertThat(find(TextField.class, "phone").getErrorMessage()).startsWith("Dit is geen volledig");
        assertThat(name().getValue()).isEqualTo("Ada");
        assertThat(person("Ada")).isEmpty();
    }

    @Test
    void somebody_moves_to_another_unit() {
        edit("Learner 1.1");
        assertThat(name().getValue()).isEqualTo("Learner 1.1");
        ComboBox<UnitNode> unit = unit();
        assertThat(unit.getValue().id()).isEqualTo(ours.teams().getFirst());
        unit.setValue(tree().getFirst());
        save();

        assertThat(person("Learner 1.1"))
                .hasValueSatisfying(learner -> assertThat(learner.unit()).isEqualTo(ours.top()));
    }

    @Test
    void somebody_gets_a_link_to_get_in() {
        edit("Learner 1.1");
        window().test(find(Button.class, "person-link")).click();

        var link = find(TextField.class, "link").getValue();
        assertThat(access.open(link.substring(link.lastIndexOf('/') + 1)).name())
                .isEqualTo("Learner 1.1");
    }

    @Test
    void somebody_is_removed_when_that_was_confirmed() {
        edit("Learner 1.1");
        window().test(find(Button.class, "person-remove")).click();
        assertThat(question().getElement().getProperty("confirmTheme")).contains("error");
        window().test(question()).confirm();

        assertThat(notices()).anyMatch(text -> text.contains("Learner 1.1 is removed"));
        assertThat(person("Learner 1.1")).isEmpty();
        assertThat(shows("person-save")).isFalse();
    }

    @Test
    void who_was_invited_stays_and_the_page_says_why() {
        assessments.launched(ours);
        edit("Learner 1.1");
        window().test(find(Button.class, "person-remove")).click();
        window().test(question()).confirm();

        assertThat(notices()).anyMatch(text -> text.contains("was invited to a campaign"));
        assertThat(person("Learner 1.1")).isPresent();
    }

    @Test
    void a_unit_is_added_renamed_and_removed_while_it_is_empty() {
        window().test(find(Button.class, "unit-add")).click();
        save("unit-save");
        assertThat(find(TextField.class, "unit-name").getErrorMessage()).isEqualTo("Fill this in.");
        window().test(find(TextField.class, "unit-name")).setValue("Ovens");
        save("unit-save");
        assertThat(tree()).extracting(UnitNode::name).contains("Ovens");

        editUnit(unit("Ovens"));
        window().test(find(TextField.class, "unit-name")).setValue("Oven house");
        save("unit-save");
        assertThat(tree()).extracting(UnitNode::name).contains("Oven house").doesNotContain("Ovens");

        editUnit(unit("Oven house"));
        window().test(find(Button.class, "unit-below")).click();
        window().test(find(TextField.class, "unit-name")).setValue("Night shift");
        save("unit-save");
        assertThat(unit("Night shift").parent()).isEqualTo(unit("Oven house").id());

        editUnit(unit("Night shift"));
        save("unit-remove");
        editUnit(unit("Oven house"));
        save("unit-remove");
        assertThat(tree()).extracting(UnitNode::name).doesNotContain("Oven house");
    }

    @Test
    void a_unit_with_people_stays() {
        editUnit(tree().getLast());
        save("unit-remove");

        assertThat(find(TextField.class, "unit-name").getErrorMessage())
                .contains("Move the people and remove the units first");
        assertThat(tree()).hasSize(2);
    }

    @Test
    void a_list_is_shown_before_it_is_taken_over() {
        window().test(find(Button.class, "people-import")).click();
        assertThat(find(Button.class, "import-take").isEnabled()).isFalse();

        upload("name,email,unit\nAda,ada@list.example,Ovens\nEve,eve,\n");
        assertThat(outcome()).contains("1 person is new.", "One unit is made:", "Ovens", "Line 3: “eve” is not");
        assertThat(person("Ada")).isEmpty();

        save("import-take");
        assertThat(notices()).anyMatch(text -> text.contains("1 new, 0 changed"));
        assertThat(person("Ada")).isPresent();
        assertThat(told()).contains("7 people in 3 units.");
    }

    @Test
    void a_file_that_is_no_list_is_refused_in_words() {
        open(ours.administrator(), "organisation", Locale.of("nl"));
        window().test(find(Button.class, "people-import")).click();
        upload("PK\0\0");

        assertThat(outcome()).contains("Dit is geen CSV-bestand");
        assertThat(find(Button.class, "import-take").isEnabled()).isFalse();
    }

    @Test
    void a_lead_sees_no_way_to_change_people_or_units() {
        open(ours.lead(), "organisation");

        assertThat(shows("person-add")).isFalse();
        assertThat(shows("people-import")).isFalse();
        assertThat(shows("unit-add")).isFalse();
        assertThat(window().find(TreeGrid.class).single().getColumns()).hasSize(2);
    }

    private void edit(String who) {
        click("person-" + person(who).orElseThrow().id());
    }

    private void editUnit(UnitNode unit) {
        click("unit-" + unit.id());
    }

    private void upload(String text) {
        window().find(ImportDialog.class).single().look(text.getBytes(StandardCharsets.UTF_8));
    }

    private String outcome() {
        return find(Div.class, "import-outcome").getElement().getTextRecursively();
    }

    /** Cells of a grid are made when a browser asks for them. */
    private void click(String testId) {
        window().find(Grid.class).all().stream()
                .flatMap(this::lastCells)
                .filter(cell -> testId.equals(cell.getElement().getAttribute("data-test-id")))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow()
                .click();
    }

    @SuppressWarnings("unchecked")
    private Stream<Component> lastCells(Grid<?> grid) {
        var tester = window().test((Grid<Object>) grid);
        return IntStream.range(0, tester.size())
                .mapToObj(row -> tester.getCellComponent(row, grid.getColumns().size() - 1));
    }

    private ConfirmDialog question() {
        return window().find(ConfirmDialog.class).single();
    }

    private void save() {
        save("person-save");
    }

    private void save(String button) {
        window().test(find(Button.class, button)).click();
    }

    private Optional<PersonRow> person(String name) {
        return SignedInAs.call(ours.lead(), people::all).stream()
                .filter(person -> person.name().equals(name))
                .findFirst();
    }

    private List<UnitNode> tree() {
        return SignedInAs.call(ours.lead(), units::tree);
    }

    private UnitNode unit(String name) {
        return tree().stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private TextField name() {
        return find(TextField.class, "person-name");
    }

    private EmailField email() {
        return find(EmailField.class, "person-email");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<UnitNode> unit() {
        return find(ComboBox.class, "person-unit");
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Role> roles() {
        return find(CheckboxGroup.class, "person-roles");
    }

    @SuppressWarnings("unchecked")
    private Select<String> perspective() {
        return find(Select.class, "person-perspective");
    }
}
