package dev.leaven.portal.components;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A state in a word, an icon and a colour, so that none of the three has to be seen. */
public final class StatusBadge extends Composite<Span> {

    /** What the state asks of the reader. */
    public enum Kind {
        /** Nothing happens here, or not any more. */
        QUIET(LeavenIcon.QUIET),
        /** Worth knowing. */
        INFO(LeavenIcon.INFO),
        /** Under way. */
        PROGRESS(LeavenIcon.PROGRESS),
        /** Done, in order. */
        GOOD(LeavenIcon.GOOD),
        /** Needs a look soon. */
        ATTENTION(LeavenIcon.ATTENTION),
        /** Stopped or failed. */
        BAD(LeavenIcon.BAD);

        private final LeavenIcon icon;

        Kind(LeavenIcon icon) {
            this.icon = icon;
        }
    }

    public StatusBadge(String text, Kind kind) {
        getContent().addClassNames("lv-badge", "lv-badge-" + kind.name().toLowerCase(Locale.ROOT));
        getContent().add(kind.icon.create(), new Span(text));
    }
}
