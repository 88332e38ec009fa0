package dev.leaven.portal.validation.ui.lead;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.FactRows;
import dev.leaven.portal.validation.app.FrozenAction;
import dev.leaven.portal.validation.app.FrozenPlan;
import dev.leaven.portal.validation.app.RoundKind;
import dev.leaven.portal.validation.app.SigningPerspectives;
import dev.leaven.portal.validation.ui.ActionFacts;
import dev.leaven.portal.validation.ui.PlanWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was frozen, from its bytes, and how everybody stands to it; on paper with a place to sign. */
final class VersionDocument extends Composite<Div> {

    private final FrozenPlan plan;
    private final PlanWords words;

    VersionDocument(FrozenPlan plan, PlanWords words) {
        this.plan = plan;
        this.words = words;
    }

    @Override
    protected Div initContent() {
        var why = new Card(getTranslation("review.why"));
        if (!plan.content().goal().isEmpty()) {
            why.add(new Paragraph(plan.content().goal()));
        }
        var lines = new UnorderedList();
        plan.content()
                .ingredients()
                .forEach(one -> lines.add(new ListItem(getTranslation(
                        "review.ingredient",
                        one.name().in(getLocale()),
                        level(one.currentLevel()),
                        level(one.targetLevel())))));
        plan.content()
                .obstacles()
                .forEach(one -> lines.add(new ListItem(
                        one.name().in(getLocale()) + (one.reason().isEmpty() ? "" : ": " + one.reason()))));
        plan.content().excesses().forEach(one -> lines.add(new ListItem(words.excess(one, getLocale()))));
        why.add(lines);
        var all = new Div(why);
        all.addClassName("lv-section");
        plan.content().actions().forEach(one -> all.add(action(one)));
        if (!plan.standings().isEmpty() && plan.version().kind() == RoundKind.FINAL) {
            var list = FactRows.list();
            plan.standings().forEach(one -> list.add(new StandingLine(one, List.of(), words)));
            all.add(new Card(getTranslation("validate.decisions"), list));
        }
        all.add(signatures());
        return all;
    }

    private Card action(FrozenAction one) {
        var card = new Card(one.wording().title());
        if (!one.wording().description().isEmpty()) {
            card.add(new Paragraph(one.wording().description()));
        }
        var facts = new Div();
        facts.addClassName("lv-grid-3");
        new ActionFacts(plan.content(), words, getLocale()).of(one).forEach(fact -> {
            var name = new Span(fact.name());
            name.addClassName("lv-soft");
            var pair = new Div(name, new Span(fact.value()));
            pair.addClassName("lv-stack-s");
            facts.add(pair);
        });
        card.add(facts);
        return card;
    }

    /** On paper only: management teams decide from paper, and the lead enters it with the minutes. */
    private Component signatures() {
        var table = new Div(new H3(getTranslation("validate.signatures")));
        table.addClassName("lv-signatures");
        SigningPerspectives.ALL.forEach(one -> {
            var line = new Div(
                    new Span(words.perspective(one, getLocale())), new Span(getTranslation("validate.signature")));
            line.addClassName("lv-signature");
            table.add(line);
        });
        return table;
    }

    private static String level(@Nullable Integer level) {
        return level == null ? "–" : Integer.toString(level);
    }
}
