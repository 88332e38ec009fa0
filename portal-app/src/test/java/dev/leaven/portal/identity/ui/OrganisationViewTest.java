package dev.leaven.portal.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalQuery;
import dev.leaven.portal.identity.People;
import dev.leaven.portal.identity.PersonRow;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.tenancy.UnitNode;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.PortalUiTest;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OrganisationViewTest extends PortalUiTest {

    @Autowired
    private People everyone;

    private Organisation ours;

    @BeforeEach
    void the_page_of_one_of_two_organisations() {
        organisations.make();
        ours = organisations.make(6, 3);
        open(ours.lead(), "organisation");
    }

    @Test
    void people_and_units_are_counted_in_one_sentence() {
        assertThat(told()).contains("13 people in 3 units.");
    }

    @Test
    void the_tree_holds_our_units_with_everybody_in_and_below_them() {
        TreeGrid<UnitNode> tree = tree();
        UnitNode top = tree.getDataProvider()
                .fetchChildren(new HierarchicalQuery<>(null, null))
                .findFirst()
                .orElseThrow();
        assertThat(top.id()).isEqualTo(ours.top());
        assertThat(tree.getDataProvider().fetchChildren(new HierarchicalQuery<>(null, top)))
                .extracting(UnitNode::id)
                .containsExactlyElementsOf(ours.teams());
        assertThat(window().test(tree).getCellText(0, 1)).isEqualTo("13");
    }

    @Test
    void everybody_of_ours_is_listed_and_nobody_else() {
        assertThat(people().getListDataView().getItems())
                .hasSize(13)
                .allSatisfy(person ->
                        assertThat(person.email()).endsWith("@" + ours.tenant().slug() + ".example"));
    }

    @Test
    void a_search_finds_by_name_and_by_address_whatever_the_case() {
        var search = window().find(TextField.class).single();
        window().test(search).setValue("LEARNER 1.");
        assertThat(people().getListDataView().getItemCount()).isEqualTo(6);

        window().test(search).setValue("L2.1@");
        assertThat(people().getListDataView().getItems())
                .extracting(PersonRow::name)
                .containsExactly("Learner 2.1");

        window().test(search).setValue("");
        assertThat(people().getListDataView().getItemCount()).isEqualTo(13);
    }

    @Test
    void a_number_is_kept_as_the_world_dials_it_and_shown() {
        edit("Learner 1.2");
        assertThat(typed().getValue()).isEmpty();
        window().test(typed()).setValue("+31 (0)6 1234-5678");
        window().test(find(Button.class, "phone-save")).click();

        assertThat(notices()).anyMatch(text -> text.contains("phone number of Learner 1.2 is saved"));
        assertThat(person("Learner 1.2").phone()).isEqualTo("+31612345678");
        assertThat(window().test(people())
                        .getCellComponent(row("Learner 1.2"), 0)
                        .getElement()
                        .getTextRecursively())
                .contains("+31612345678");
        assertThat(shows("phone")).isFalse();
    }

    @Test
    void enter_saves_in_the_field_and_nowhere_else() {
        edit("Learner 1.2");
        window().test(typed()).setValue("+31612345678");
        window().fireShortcut(Key.ENTER);

        assertThat(person("Learner 1.2").phone())
                .as("on the button that goes back, say")
                .isNull();
    }

    @Test
    void what_is_no_number_stays_in_the_field_with_what_to_change() {
        edit("Learner 1.2");
        window().test(typed()).setValue("0612345678");
        window().test(find(Button.class, "phone-save")).click();

        assertThat(typed().isInvalid()).isTrue();
        assertThat(typed().getErrorMessage()).contains("plus and the country");
        assertThat(typed().getValue()).isEqualTo("0612345678");
        assertThat(person("Learner 1.2").phone()).isNull();
    }

    @Test
    void a_number_can_be_taken_away() {
        SignedInAs.run(ours.lead(), () -> everyone.reachBy(person("Learner 2.1").id(), "+31612345678"));
        go("");
        go("organisation");
        edit("Learner 2.1");
        window().test(typed()).setValue("");
        window().test(find(Button.class, "phone-save")).click();

        assertThat(notices()).anyMatch(text -> text.contains("no phone number any more"));
        assertThat(person("Learner 2.1").phone()).isNull();
    }

    @Test
    void a_search_goes_on_after_a_number_was_noted() {
        window().test(window().find(TextField.class).single()).setValue("learner 2.1");
        edit("Learner 2.1");
        window().test(typed()).setValue("+31612345678");
        window().test(find(Button.class, "phone-save")).click();

        assertThat(people().getListDataView().getItems())
                .extracting(PersonRow::phone)
                .containsExactly("+31612345678");
    }

    @Test
    void numbers_are_noted_in_dutch_too() {
        open(ours.lead(), "organisation", Locale.of("nl"));
        edit("Learner 1.1");
        assertThat(typed().getLabel()).isEqualTo("Mobiele telefoon");
        window().test(typed()).setValue("12");
        window().test(find(Button.class, "phone-save")).click();
        assertThat(typed().getErrorMessage()).startsWith("Dit is geen volledig telefoonnummer");

        window().test(typed()).setValue("+31612345678");
        window().test(find(Button.class, "phone-save")).click();
        assertThat(person("Learner 1.1").phone()).isEqualTo("+31612345678");
    }

    @Test
    void an_expert_finds_nothing_here() {
        open(ours.assessor("hr"), "organisation");

        assertThat(view()).isEqualTo("NotFoundView");
    }

    private void edit(String name) {
        window().test((Button) window().test(people()).getCellComponent(row(name), 1))
                .click();
    }

    private int row(String name) {
        return people().getListDataView()
                .getItems()
                .map(PersonRow::name)
                .toList()
                .indexOf(name);
    }

    private TextField typed() {
        return find(TextField.class, "phone");
    }

    private PersonRow person(String name) {
        return SignedInAs.call(ours.lead(), everyone::all).stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private TreeGrid<UnitNode> tree() {
        return window().find(TreeGrid.class).single();
    }

    @SuppressWarnings("unchecked")
    private Grid<PersonRow> people() {
        return window().find(Grid.class)
                .withCondition(grid -> !(grid instanceof TreeGrid))
                .single();
    }
}
