package dev.leaven.portal.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.PageHead;
import dev.leaven.portal.identity.People;
import dev.leaven.portal.identity.PersonRow;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.Role;
import dev.leaven.portal.identity.app.Directory;
import dev.leaven.portal.identity.app.JoiningLinks;
import dev.leaven.portal.identity.app.PeopleImport;
import dev.leaven.portal.tenancy.UnitNode;
import dev.leaven.portal.tenancy.Units;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The organisation's units and people, as the next campaign will find them; an administrator changes them here. */
@Route("organisation")
@RolesAllowed({"ADMINISTRATOR", "PROGRAMME_LEAD"})
@Menu(order = 80, title = "organisation.menu", icon = "lv:organisation")
class OrganisationView extends Main implements HasDynamicTitle {

    private final transient Units units;
    private final transient People people;
    private final transient Directory directory;
    private final transient JoiningLinks joiningLinks;
    private final PageHead head = new PageHead(getTranslation("organisation.title"), "");
    private final UnitTree tree = new UnitTree();
    private final PeopleList list;

    OrganisationView(Units units, People people, Directory directory, JoiningLinks joiningLinks, PeopleImport imports) {
        this.units = units;
        this.people = people;
        this.directory = directory;
        this.joiningLinks = joiningLinks;
        addClassName("lv-page");
        if (PortalUser.isNow(Role.ADMINISTRATOR)) {
            list = new PeopleList("organisation.edit", this::open);
            tree.editing(unit -> UnitDialog.of(units, unit, this::show).open(), this::addUnit);
            head.setActions(add(), take(imports));
        } else {
            list = new PeopleList(
                    "organisation.phone.edit", person -> new PhoneDialog(people, person, this::show).open());
        }
        var columns = new Div(
                new Card(getTranslation("organisation.units"), tree),
                new Card(getTranslation("organisation.people"), list));
        columns.addClassName("lv-grid-2");
        add(head, columns);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organisation.title");
    }

    private void show() {
        List<UnitNode> nodes = units.tree();
        List<PersonRow> everyone = people.all();
        head.setPurpose(getTranslation("organisation.purpose", everyone.size(), nodes.size()));
        tree.show(nodes, everyone);
        list.show(nodes, everyone);
    }

    private Component add() {
        var add = new Button(getTranslation("organisation.add"), click -> open(null));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.getElement().setAttribute("data-test-id", "person-add");
        return add;
    }

    private void addUnit() {
        UnitDialog.below(units, units.tree().getFirst(), this::show).open();
    }

    private Component take(PeopleImport imports) {
        var take = new Button(
                getTranslation("organisation.import"), click -> new ImportDialog(imports, this::show).open());
        take.getElement().setAttribute("data-test-id", "people-import");
        return take;
    }

    private void open(@Nullable PersonRow person) {
        new PersonDialog(directory, joiningLinks, units.tree(), person, this::show).open();
    }
}
