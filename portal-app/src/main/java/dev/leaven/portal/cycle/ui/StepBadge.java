package dev.leaven.portal.cycle.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import dev.leaven.portal.components.StatusBadge;
import dev.leaven.portal.components.StatusBadge.Kind;
import dev.leaven.portal.cycle.app.StepOverview.State;
import java.util.Locale;

/** How far a step is. */
final class StepBadge extends Composite<Span> {

    StepBadge(State state) {
        Kind kind = switch (state) {
            case WAITING -> Kind.QUIET;
            case UNDER_WAY -> Kind.PROGRESS;
            case LEFT_EARLY -> Kind.ATTENTION;
            case COMPLETE -> Kind.GOOD;
        };
        String name = state.name().toLowerCase(Locale.ROOT);
        getContent().add(new StatusBadge(getTranslation("cycle.step.state." + name), kind));
    }
}
