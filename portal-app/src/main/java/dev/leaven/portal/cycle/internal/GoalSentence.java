package dev.leaven.portal.cycle.internal;

import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.catalog.Packs;
import dev.leaven.portal.cycle.app.Goal;
import dev.leaven.portal.cycle.app.GoalText;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A cycle's goal as a sentence. */
@Component
public class GoalSentence {

    private final Packs packs;

    GoalSentence(Packs packs) {
        this.packs = packs;
    }

    /** Empty where there is no goal. */
    public Optional<String> of(LearningCycle cycle, Locale language) {
        return cycle.goal().flatMap(goal -> of(packs.get(cycle.pack()), goal, language));
    }

    private static Optional<String> of(Pack pack, Goal goal, Locale language) {
        return pack.goalTemplates().stream()
                .filter(one -> one.id().equals(goal.template()))
                .findFirst()
                .map(template -> GoalText.of(pack, template, GoalText.Values.of(goal), language));
    }
}
