package dev.leaven.portal.cycle.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import dev.leaven.portal.components.StatusBadge;
import dev.leaven.portal.components.StatusBadge.Kind;
import dev.leaven.portal.cycle.CycleState;
import java.util.Locale;

/** Where a cycle stands as a whole. */
final class CycleBadge extends Composite<Span> {

    CycleBadge(CycleState state) {
        Kind kind = switch (state) {
            case DRAFT, ARCHIVED -> Kind.QUIET;
            case ACTIVE -> Kind.PROGRESS;
            case CLOSING -> Kind.INFO;
        };
        String name = state.name().toLowerCase(Locale.ROOT);
        getContent().add(new StatusBadge(getTranslation("cycle.state." + name), kind));
        getElement().setAttribute("data-test-id", "cycle-" + name);
    }
}
