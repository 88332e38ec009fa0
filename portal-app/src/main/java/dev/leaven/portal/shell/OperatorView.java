package dev.leaven.portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.leaven.portal.catalog.Packs;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.FactRows;
import dev.leaven.portal.components.Formats;
import dev.leaven.portal.components.PageHead;
import dev.leaven.portal.components.StatusBadge;
import dev.leaven.portal.identity.ui.IdentityNavigation;
import dev.leaven.portal.tenancy.Storage;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneOffset;

/** What runs on this portal: organisations by name only, and the published versions of the recipe. */
@Route("operator")
@RolesAllowed("OPERATOR")
@Menu(order = 90, title = "operator.menu", icon = "lv:operator")
class OperatorView extends Main implements HasDynamicTitle {

    private static final int CHECKSUM_SHOWN = 12;

    OperatorView(IdentityNavigation identity, Packs packs, Storage storage) {
        addClassName("lv-page");
        var organisations = identity.organisations();
        var fresh = new Button(getTranslation("operator.organisations.new"), click -> organisations.welcome());
        fresh.addThemeVariants(ButtonVariant.PRIMARY);
        fresh.getElement().setAttribute("data-test-id", "organisation-new");
        var versions = FactRows.list();
        packs.published()
                .forEach(pack -> versions.add(FactRows.row(
                        pack.ref().toString(),
                        new Span(getTranslation(
                                "operator.pack",
                                Formats.date(
                                        pack.publishedAt()
                                                .atZone(ZoneOffset.UTC)
                                                .toLocalDate(),
                                        getLocale()),
                                pack.checksum().substring(0, CHECKSUM_SHOWN))))));
        // Nothing in it takes the focus, and yet it must be scrolled with the keys.
        getElement().setAttribute("tabindex", "0");
        add(new PageHead(getTranslation("operator.title"), getTranslation("operator.purpose"), fresh));
        if (storage.isForEvaluation()) {
            add(evaluation());
        }
        add(organisations, new Card(getTranslation("operator.packs"), versions));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("operator.title");
    }

    /** What an operator finds on the overview. */
    static Component invitation() {
        var ui = UI.getCurrent();
        var button = new Button(ui.getTranslation("operator.open"), click -> ui.navigate(OperatorView.class));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return new Card(
                ui.getTranslation("operator.title"),
                new Paragraph(ui.getTranslation("operator.purpose")),
                new Div(button));
    }

    private Component evaluation() {
        var card = new Card(
                new Div(new StatusBadge(getTranslation("operator.evaluation"), StatusBadge.Kind.ATTENTION)),
                new Paragraph(getTranslation("operator.evaluation.text")));
        card.getElement().setAttribute("data-test-id", "evaluation");
        return card;
    }
}
