package dev.leaven.portal.cycle.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import dev.leaven.portal.catalog.GoalTemplate;
import dev.leaven.portal.catalog.GoalTemplate.Metric;
import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.KeyFigure;
import dev.leaven.portal.cycle.CycleState;
import dev.leaven.portal.cycle.app.CycleOverview;
import dev.leaven.portal.cycle.app.Goal;
import dev.leaven.portal.cycle.app.GoalText;
import java.util.Optional;

/** What a cycle is to bring about: from where, and where to. */
final class GoalCard extends Composite<Card> {

    private final CycleOverview cycle;
    private final Pack pack;

    GoalCard(CycleOverview cycle, Pack pack) {
        this.cycle = cycle;
        this.pack = pack;
    }

    @Override
    protected Card initContent() {
        var card = new Card(getTranslation("cycle.goal"));
        card.getElement().setAttribute("data-test-id", "goal-card");
        Goal goal = cycle.details().goal();
        Optional<GoalTemplate> template = goal == null
                ? Optional.empty()
                : pack.goalTemplates().stream()
                        .filter(one -> one.id().equals(goal.template()))
                        .findFirst();
        if (goal == null || template.isEmpty()) {
            nothing(card);
        } else {
            fill(card, template.get(), goal);
        }
        return card;
    }

    private void nothing(Card card) {
        card.add(new Paragraph(getTranslation("cycle.goal.missing")));
        if (cycle.state() != CycleState.ARCHIVED) {
            card.add(new RouterLink(
                    getTranslation("cycle.goal.set"), CycleSetupView.class, CycleNavigation.parameters(cycle.id())));
        }
    }

    private void fill(Card card, GoalTemplate template, Goal goal) {
        card.add(new Paragraph(GoalText.of(pack, template, GoalText.Values.of(goal), getLocale())));
        Metric metric = template.metric();
        String target = GoalFigures.text(metric, goal.target(), getLocale());
        if (!GoalFigures.isMeasured(metric)) {
            card.add(new KeyFigure(target, getTranslation("cycle.goal.to")));
        } else if (goal.baseline() == null) {
            card.add(new KeyFigure(target, getTranslation("cycle.goal.to"), getTranslation("cycle.goal.start.later")));
        } else {
            String start = GoalFigures.text(metric, goal.baseline(), getLocale());
            card.add(new KeyFigure(start + " → " + target, getTranslation("cycle.goal.from.to")));
        }
    }
}
