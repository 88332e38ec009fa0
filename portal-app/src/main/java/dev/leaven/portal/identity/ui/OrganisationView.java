package dev.leaven.portal.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.PageHead;
import dev.leaven.portal.identity.People;
import dev.leaven.portal.identity.PersonRow;
import dev.leaven.portal.tenancy.UnitId;
import dev.leaven.portal.tenancy.UnitNode;
import dev.leaven.portal.tenancy.Units;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The organisation's units and people, as the next campaign will find them. */
@Route("organisation")
@RolesAllowed({"ADMINISTRATOR", "PROGRAMME_LEAD"})
@Menu(order = 80, title = "organisation.menu", icon = "lv:organisation")
class OrganisationView extends Main implements HasDynamicTitle {

    OrganisationView(Units units, People people) {
        addClassName("lv-page");
        List<UnitNode> tree = units.tree();
        List<PersonRow> everyone = people.all();
        var columns = new Div(
                units(tree, everyone),
                new Card(getTranslation("organisation.people"), new PeopleList(people, tree, everyone)));
        columns.addClassName("lv-grid-2");
        add(
                new PageHead(
                        getTranslation("organisation.title"),
                        getTranslation("organisation.purpose", everyone.size(), tree.size())),
                columns);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organisation.title");
    }

    private Component units(List<UnitNode> tree, List<PersonRow> everyone) {
        Map<UnitId, Integer> counts = counts(tree, everyone);
        var grid = new TreeGrid<UnitNode>();
        grid.addHierarchyColumn(UnitNode::name)
                .setHeader(getTranslation("organisation.unit"))
                .setFlexGrow(1);
        grid.addColumn(unit -> counts.getOrDefault(unit.id(), 0))
                .setHeader(getTranslation("organisation.people"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setItems(
                tree.stream().filter(unit -> unit.parent() == null).toList(),
                parent -> tree.stream()
                        .filter(unit -> parent.id().equals(unit.parent()))
                        .toList());
        grid.expandRecursively(tree.stream().filter(unit -> unit.parent() == null), 1);
        grid.getElement().setAttribute("aria-label", getTranslation("organisation.units"));
        return new Card(getTranslation("organisation.units"), grid);
    }

    /** People in each unit and below it. */
    private static Map<UnitId, Integer> counts(List<UnitNode> tree, List<PersonRow> everyone) {
        Map<UnitId, Integer> counts = new HashMap<>();
        everyone.forEach(person -> counts.merge(person.unit(), 1, Integer::sum));
        for (UnitNode unit : tree.reversed()) {
            if (unit.parent() != null) {
                counts.merge(unit.parent(), counts.getOrDefault(unit.id(), 0), Integer::sum);
            }
        }
        return counts;
    }
}
