package dev.leaven.portal.delivery.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import dev.leaven.portal.components.StatusBadge;
import dev.leaven.portal.delivery.LetterState;

/** The state of a message, in a word. */
public final class LetterStateBadge extends Composite<Span> {

    public LetterStateBadge(LetterState state) {
        StatusBadge.Kind kind = switch (state) {
            case WAITING -> StatusBadge.Kind.PROGRESS;
            case ACCEPTED -> StatusBadge.Kind.INFO;
            case DELIVERED -> StatusBadge.Kind.GOOD;
            case REJECTED -> StatusBadge.Kind.BAD;
            case DEAD -> StatusBadge.Kind.ATTENTION;
            case WITHDRAWN -> StatusBadge.Kind.QUIET;
        };
        getContent().add(new StatusBadge(getTranslation(state.messageKey()), kind));
        getElement().setAttribute("data-state", state.name());
    }
}
