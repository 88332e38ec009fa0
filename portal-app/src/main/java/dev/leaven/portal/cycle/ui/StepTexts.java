package dev.leaven.portal.cycle.ui;

import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.catalog.Step;
import dev.leaven.portal.catalog.Texts;
import dev.leaven.portal.cycle.CycleStep;
import java.util.Locale;
import java.util.function.Function;

/** What a recipe says of the steps, in the reader's language. */
record StepTexts(Pack pack, Locale language) {

    String name(CycleStep step) {
        return text(step, Step::name);
    }

    /** What it leaves behind. */
    String produces(CycleStep step) {
        return text(step, Step::produces);
    }

    /** When it is complete. */
    String gate(CycleStep step) {
        return text(step, Step::gate);
    }

    private String text(CycleStep step, Function<Step, Texts> part) {
        return pack.steps().stream()
                .filter(one -> one.id().equals(step.packId()))
                .map(part)
                .map(texts -> texts.in(language))
                .findFirst()
                .orElse(step.packId());
    }
}
