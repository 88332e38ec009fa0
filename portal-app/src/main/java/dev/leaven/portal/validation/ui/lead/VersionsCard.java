package dev.leaven.portal.validation.ui.lead;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.FactRows;
import dev.leaven.portal.components.LeavenIcon;
import dev.leaven.portal.components.ReaderTime;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.validation.app.InForce;
import dev.leaven.portal.validation.app.VersionRow;
import dev.leaven.portal.validation.app.Versions;
import java.util.List;
import java.util.Locale;

/** Everything that was frozen, newest first, and a check that nothing of it was altered. */
final class VersionsCard extends Composite<Card> {

    private final Versions versions;
    private final CycleId cycle;
    private final Div result = new Div();

    VersionsCard(Versions versions, CycleId cycle) {
        this.versions = versions;
        this.cycle = cycle;
    }

    @Override
    protected Card initContent() {
        List<VersionRow> all = versions.all(cycle);
        var card = new Card(getTranslation("validate.versions"));
        card.getElement().setAttribute("data-test-id", "versions");
        if (all.isEmpty()) {
            card.add(new Paragraph(getTranslation("validate.versions.none")));
            return card;
        }
        List<InForce> everInForce = versions.everInForce(cycle);
        var list = FactRows.list();
        all.forEach(one -> list.add(row(one, VersionState.of(one, everInForce))));
        var check = new Button(getTranslation("validate.check"), click -> check());
        check.getElement().setAttribute("data-test-id", "check");
        result.getElement().setAttribute("role", "status");
        result.getElement().setAttribute("data-test-id", "checked");
        var foot = new Div(check, result);
        foot.addClassName("lv-actions");
        card.add(list, foot);
        return card;
    }

    private ListItem row(VersionRow one, VersionState state) {
        String kind = getTranslation("validate.version." + one.kind().name().toLowerCase(Locale.ROOT), one.number());
        var facts = new Span(getTranslation(
                "validate.version.facts",
                ReaderTime.at(one.frozenAt(), UI.getCurrent()),
                one.authorName(),
                one.hash().fingerprint()));
        facts.addClassName("lv-soft");
        var about = new Div(VersionNavigation.linkTo(cycle, one.number(), kind), facts);
        about.addClassNames("lv-stack-s", "lv-standing");
        var item = new ListItem(about);
        item.addClassName("lv-list-row");
        item.getElement().setAttribute("data-test-id", "version-" + one.number());
        state.badge().ifPresent(badge -> {
            var end = new Div(badge);
            end.addClassName("lv-list-row-end");
            item.add(end);
        });
        return item;
    }

    /** The result stays beside the button: whoever doubts a plan wants to look at it twice. */
    private void check() {
        result.removeAll();
        versions.firstAltered(cycle)
                .ifPresentOrElse(
                        one -> say(
                                LeavenIcon.BAD,
                                "lv-checked-bad",
                                getTranslation("validate.check.altered", one.number())),
                        () -> say(LeavenIcon.GOOD, "lv-checked-good", getTranslation("validate.check.fine")));
    }

    private void say(LeavenIcon icon, String look, String text) {
        result.setClassName(look);
        result.add(icon.create(), new Span(text));
    }
}
