package dev.leaven.portal.validation.ui.lead;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.UnorderedList;
import dev.leaven.portal.components.FactRows;
import dev.leaven.portal.components.StatusBadge;
import dev.leaven.portal.components.StatusBadge.Kind;
import dev.leaven.portal.validation.app.MinutedDecision;
import dev.leaven.portal.validation.app.RoundOverview;
import dev.leaven.portal.validation.app.RoundState;
import dev.leaven.portal.validation.app.StakeholderId;
import dev.leaven.portal.validation.app.Standing;
import dev.leaven.portal.validation.ui.PlanWords;
import dev.leaven.portal.validation.ui.document.StandingLine;
import dev.leaven.portal.validation.ui.document.VersionNumbers;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How everybody who is asked in a round stands to its version. */
final class StandingLines extends Composite<UnorderedList> {

    private final RoundOverview round;
    private final VersionNumbers numbers;
    private final PlanWords words;

    StandingLines(RoundOverview round, VersionNumbers numbers, PlanWords words) {
        this.round = round;
        this.numbers = numbers;
        this.words = words;
    }

    @Override
    protected UnorderedList initContent() {
        return FactRows.list();
    }

    /** In a consultation nobody decides: who has said something, and of whom nothing was heard. */
    StandingLines consulted(Set<StakeholderId> answered) {
        for (Standing one : round.standings()) {
            boolean heard = answered.contains(one.stakeholder());
            var badge = new StatusBadge(
                    getTranslation(heard ? "validate.heard" : "validate.waits"), heard ? Kind.GOOD : Kind.PROGRESS);
            var row = FactRows.row(one.name(), badge);
            row.getElement().setAttribute("data-test-id", "standing");
            getContent().add(row);
        }
        return this;
    }

    /**
     * @param authors stakeholders who froze the version themselves and can't approve it
     * @param enter takes a decision from minutes, while the round is open; null for who may only read
     */
    StandingLines decided(
            List<MinutedDecision> minuted, Set<StakeholderId> authors, @Nullable Consumer<Standing> enter) {
        for (Standing one : round.standings()) {
            var line = new StandingLine(one, minuted, numbers, words);
            if (one.isPending() && authors.contains(one.stakeholder())) {
                line.explain(getTranslation("validate.own", one.name()));
            }
            if (enter != null && round.state() == RoundState.OPEN && !one.left()) {
                line.offer(minutes(one, enter));
            }
            getContent().add(line);
        }
        return this;
    }

    private Button minutes(Standing one, Consumer<Standing> enter) {
        var button = new Button(getTranslation("validate.minutes"), click -> enter.accept(one));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("validate.minutes.of", one.name()));
        button.getElement().setAttribute("data-test-id", "minutes-" + one.perspective());
        return button;
    }
}
