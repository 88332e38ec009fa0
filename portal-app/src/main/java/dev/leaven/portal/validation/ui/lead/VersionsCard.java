package dev.leaven.portal.validation.ui.lead;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.FactRows;
import dev.leaven.portal.components.Formats;
import dev.leaven.portal.components.Notices;
import dev.leaven.portal.components.StatusBadge;
import dev.leaven.portal.components.StatusBadge.Kind;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.validation.app.InForce;
import dev.leaven.portal.validation.app.VersionRow;
import dev.leaven.portal.validation.app.Versions;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Everything that was frozen, newest first, and a check that nothing of it was altered. */
final class VersionsCard extends Composite<Card> {

    private final Versions versions;
    private final Optional<InForce> inForce;
    private final CycleId cycle;

    VersionsCard(Versions versions, Optional<InForce> inForce, CycleId cycle) {
        this.versions = versions;
        this.inForce = inForce;
        this.cycle = cycle;
    }

    @Override
    protected Card initContent() {
        List<VersionRow> all = versions.all(cycle);
        var card = new Card(getTranslation("validate.versions"));
        card.getElement().setAttribute("data-test-id", "versions");
        if (all.isEmpty()) {
            card.add(new Span(getTranslation("validate.versions.none")));
            return card;
        }
        var list = FactRows.list();
        all.forEach(one -> list.add(row(one)));
        var check = new Button(getTranslation("validate.check"), click -> check());
        check.getElement().setAttribute("data-test-id", "check");
        card.add(list, new Div(check));
        return card;
    }

    private ListItem row(VersionRow one) {
        String kind = getTranslation("validate.version." + one.kind().name().toLowerCase(Locale.ROOT), one.number());
        var end = new Div(facts(one));
        end.addClassNames("lv-list-row-end", "lv-soft");
        var item = new ListItem(VersionNavigation.linkTo(cycle, one.number(), kind), end);
        item.addClassName("lv-list-row");
        return item;
    }

    private Component[] facts(VersionRow one) {
        String day = Formats.date(one.frozenAt().atZone(ZoneOffset.UTC).toLocalDate(), getLocale());
        var facts = new Span(getTranslation(
                "validate.version.facts", day, one.authorName(), one.hash().fingerprint()));
        return inForce.filter(force -> force.version().equals(one.id()))
                .map(force ->
                        new Component[] {facts, new StatusBadge(getTranslation("validate.version.force"), Kind.GOOD)})
                .orElseGet(() -> new Component[] {facts});
    }

    private void check() {
        versions.firstAltered(cycle)
                .ifPresentOrElse(
                        one -> Notices.error(getTranslation("validate.check.altered", one.number())),
                        () -> Notices.success(getTranslation("validate.check.fine")));
    }
}
