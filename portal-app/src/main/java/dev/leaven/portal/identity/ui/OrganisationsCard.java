package dev.leaven.portal.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.Drawing;
import dev.leaven.portal.components.EmptyState;
import dev.leaven.portal.components.FactRows;
import dev.leaven.portal.components.Formats;
import dev.leaven.portal.components.Notices;
import dev.leaven.portal.components.StatusBadge;
import dev.leaven.portal.identity.app.JoiningLink;
import dev.leaven.portal.identity.app.Onboarding;
import dev.leaven.portal.tenancy.Tenant;
import dev.leaven.portal.tenancy.Tenants;
import java.util.Locale;
import java.util.NoSuchElementException;

/** The organisations by name, and those in which nobody can sign in yet. */
public final class OrganisationsCard extends Composite<Div> {

    private final Tenants tenants;
    private final Onboarding onboarding;

    OrganisationsCard(Tenants tenants, Onboarding onboarding) {
        this.tenants = tenants;
        this.onboarding = onboarding;
        show();
    }

    /** Asks for a new one. */
    public void welcome() {
        new NewOrganisationDialog(onboarding, link -> {
                    show();
                    handOver(link);
                })
                .open();
    }

    private void show() {
        var all = tenants.active();
        var waiting = onboarding.waiting();
        var list = FactRows.list();
        all.forEach(tenant -> list.add(FactRows.row(tenant.name(), end(tenant, waiting.contains(tenant.id())))));
        getContent().removeAll();
        getContent()
                .add(
                        all.isEmpty()
                                ? new EmptyState(
                                        Drawing.TABLE,
                                        getTranslation("operator.organisations.none"),
                                        getTranslation("operator.organisations.none.text"))
                                : new Card(getTranslation("operator.organisations"), list));
    }

    private Component[] end(Tenant tenant, boolean waits) {
        var facts = new Span(getTranslation(
                "operator.organisation",
                Locale.of(tenant.defaultLanguage()).getDisplayLanguage(getLocale()),
                Formats.date(tenant.createdOn(), getLocale())));
        if (!waits) {
            return new Component[] {facts};
        }
        var again = new Button(getTranslation("joining.link.new"), click -> again(tenant));
        again.setAriaLabel(getTranslation("joining.link.new.for", tenant.name()));
        again.getElement().setAttribute("data-test-id", "link-" + tenant.slug());
        return new Component[] {
            new StatusBadge(getTranslation("operator.organisations.waiting"), StatusBadge.Kind.ATTENTION), facts, again
        };
    }

    private void again(Tenant tenant) {
        try {
            handOver(onboarding.inviteAgain(tenant.id()));
        } catch (NoSuchElementException joined) {
            Notices.info(getTranslation("operator.organisations.joined", tenant.name()));
        }
        show();
    }

    private static void handOver(JoiningLink link) {
        new JoiningLinkDialog(link).open();
    }
}
