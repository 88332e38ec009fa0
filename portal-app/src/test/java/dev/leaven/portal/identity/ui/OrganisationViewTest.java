package dev.leaven.portal.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalQuery;
import dev.leaven.portal.identity.PersonRow;
import dev.leaven.portal.tenancy.UnitNode;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.PortalUiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrganisationViewTest extends PortalUiTest {

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
    void an_expert_finds_nothing_here() {
        open(ours.assessor("hr"), "organisation");

        assertThat(view()).isEqualTo("NotFoundView");
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
