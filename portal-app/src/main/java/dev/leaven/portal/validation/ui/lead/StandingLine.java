package dev.leaven.portal.validation.ui.lead;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import dev.leaven.portal.components.Formats;
import dev.leaven.portal.components.StatusBadge;
import dev.leaven.portal.components.StatusBadge.Kind;
import dev.leaven.portal.validation.app.Decision;
import dev.leaven.portal.validation.app.MinutedDecision;
import dev.leaven.portal.validation.app.Standing;
import dev.leaven.portal.validation.ui.PlanWords;
import java.time.ZoneOffset;
import java.util.List;

/** How one stakeholder stands to a version, in words. */
final class StandingLine extends Composite<ListItem> {

    private final Standing one;
    private final Div end = new Div();

    StandingLine(Standing one, List<MinutedDecision> minuted, PlanWords words) {
        this.one = one;
        getContent().addClassName("lv-list-row");
        getContent().getElement().setAttribute("data-test-id", "standing");
        var name = new Span(one.name());
        name.addClassName("lv-strong");
        var who = new Div(name, new Span(" · " + words.perspective(one.perspective(), getLocale())));
        var about = new Div(who);
        about.addClassName("lv-stack-s");
        Decision decision = one.decision();
        if (decision != null) {
            if (decision.by().person() != null) {
                about.add(soft(getTranslation(
                        "validate.by",
                        decision.by().name(),
                        Formats.date(
                                decision.origin().at().atZone(ZoneOffset.UTC).toLocalDate(), getLocale()))));
            }
            if (!decision.reason().isEmpty()) {
                var reason = new Div(decision.reason());
                reason.addClassName("lv-as-typed");
                about.add(reason);
            }
            if (decision.origin().carriedFrom() != null) {
                about.add(soft(getTranslation("review.carried")));
            }
            if (decision.origin().minutes() != null) {
                about.add(soft(getTranslation("validate.minuted.confirmed")));
            }
        }
        Decision override = one.override();
        if (override != null) {
            about.add(soft(getTranslation("review.overridden", override.by().name(), override.reason())));
        }
        minuted.stream()
                .filter(entry -> entry.stakeholder().equals(one.stakeholder()))
                .forEach(entry -> about.add(soft(getTranslation(
                        "validate.minuted.waits",
                        words.verdict(entry.verdict(), getLocale()),
                        Formats.date(entry.metOn(), getLocale())))));
        end.addClassName("lv-list-row-end");
        end.add(badge(words));
        getContent().add(about, end);
    }

    /** Offers to enter what was decided in a meeting. */
    void withMinutes(Runnable enter) {
        var button = new Button(getTranslation("validate.minutes"), click -> enter.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("validate.minutes.of", one.name()));
        button.getElement().setAttribute("data-test-id", "minutes-" + one.perspective());
        end.add(button);
    }

    private StatusBadge badge(PlanWords words) {
        Decision decision = one.decision();
        if (decision == null) {
            return new StatusBadge(
                    getTranslation(one.delegated() ? "validate.waits.deputy" : "validate.waits"), Kind.PROGRESS);
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
