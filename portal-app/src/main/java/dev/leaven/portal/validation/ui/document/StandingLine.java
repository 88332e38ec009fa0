package dev.leaven.portal.validation.ui.document;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import dev.leaven.portal.catalog.ui.PerspectiveMark;
import dev.leaven.portal.components.Formats;
import dev.leaven.portal.components.ReaderTime;
import dev.leaven.portal.components.StatusBadge;
import dev.leaven.portal.components.StatusBadge.Kind;
import dev.leaven.portal.validation.app.ContentHash;
import dev.leaven.portal.validation.app.Decision;
import dev.leaven.portal.validation.app.MinutedDecision;
import dev.leaven.portal.validation.app.Standing;
import dev.leaven.portal.validation.ui.PlanWords;
import java.util.List;

/** How one stakeholder stands to a version, in words: what was decided, by whom, when and why, and what became of it. */
public final class StandingLine extends Composite<ListItem> {

    private final Standing one;
    private final VersionNumbers numbers;
    private final PlanWords words;
    private final Div about = new Div();
    private final Div end = new Div();

    /** @param minuted decisions of meetings that nobody has confirmed yet */
    public StandingLine(Standing one, List<MinutedDecision> minuted, VersionNumbers numbers, PlanWords words) {
        this.one = one;
        this.numbers = numbers;
        this.words = words;
        getContent().addClassName("lv-list-row");
        getContent().getElement().setAttribute("data-test-id", "standing");
        var name = new Span(one.name());
        name.addClassName("lv-strong");
        var who = new Div(
                name, new PerspectiveMark(one.perspective(), words.perspective(one.perspective(), getLocale())));
        who.addClassName("lv-row");
        about.add(who);
        about.addClassNames("lv-stack-s", "lv-standing");
        Decision decision = one.decision();
        if (decision != null) {
            decided(decision);
        }
        Decision override = one.override();
        if (override != null) {
            about.add(soft(getTranslation("review.overridden", override.by().name(), override.reason())));
        }
        if (one.left()) {
            about.add(soft(getTranslation("validate.left")));
        }
        minuted.stream()
                .filter(entry -> entry.stakeholder().equals(one.stakeholder()))
                .forEach(entry -> about.add(soft(getTranslation(
                        "validate.minuted.waits",
                        words.verdict(entry.verdict(), getLocale()),
                        Formats.date(entry.metOn(), getLocale())))));
        end.addClassName("lv-list-row-end");
        end.add(badge());
        getContent().add(about, end);
    }

    /** What else the reader should know, below everything. */
    public void explain(String text) {
        about.add(soft(text));
    }

    /** An offer beside the state, such as to enter what was decided in a meeting. */
    public void offer(Component action) {
        end.add(action);
    }

    private void decided(Decision decision) {
        if (decision.by().person() != null) {
            about.add(soft(getTranslation(
                    "validate.by",
                    decision.by().name(),
                    ReaderTime.at(decision.origin().at(), UI.getCurrent()))));
        }
        if (!decision.reason().isEmpty()) {
            var reason = new Div(decision.reason());
            reason.addClassName("lv-as-typed");
            about.add(reason);
        }
        ContentHash carried = decision.origin().carriedFrom();
        if (carried != null) {
            about.add(soft(numbers.of(carried)
                    .map(number -> getTranslation("validate.carried", number))
                    .orElseGet(() -> getTranslation("review.carried"))));
        }
        if (decision.origin().minutes() != null) {
            about.add(soft(getTranslation("validate.minuted.confirmed")));
        }
    }

    private StatusBadge badge() {
        Decision decision = one.decision();
        if (decision == null) {
            boolean deputy = one.delegated() || one.left();
            return new StatusBadge(getTranslation(deputy ? "validate.waits.deputy" : "validate.waits"), Kind.PROGRESS);
        }
        if (one.override() != null) {
            return new StatusBadge(getTranslation("validate.verdict.overridden"), Kind.ATTENTION);
        }
        Kind kind = one.blocks() ? Kind.BAD : one.approves() ? Kind.GOOD : Kind.QUIET;
        return new StatusBadge(words.verdict(decision.verdict(), getLocale()), kind);
    }

    private static Span soft(String text) {
        var span = new Span(text);
        span.addClassName("lv-soft");
        return span;
    }
}
