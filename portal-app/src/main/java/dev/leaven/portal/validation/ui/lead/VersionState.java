package dev.leaven.portal.validation.ui.lead;

import com.vaadin.flow.component.UI;
import dev.leaven.portal.components.Formats;
import dev.leaven.portal.components.StatusBadge;
import dev.leaven.portal.components.StatusBadge.Kind;
import dev.leaven.portal.validation.app.InForce;
import dev.leaven.portal.validation.app.VersionRow;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a version is the plan now, was it before, or never was.
 *
 * @param force since when; null for one that never was in force
 * @param newest whether no other came into force after it
 */
record VersionState(@Nullable InForce force, boolean newest) {

    /** @param everInForce newest first */
    static VersionState of(VersionRow version, List<InForce> everInForce) {
        InForce force = everInForce.stream()
                .filter(one -> one.version().equals(version.id()))
                .findFirst()
                .orElse(null);
        return new VersionState(force, force != null && force.equals(everInForce.getFirst()));
    }

    /** Empty for a version that never was in force. */
    Optional<StatusBadge> badge() {
        return Optional.ofNullable(force).map(this::badge);
    }

    private StatusBadge badge(InForce one) {
        var ui = UI.getCurrent();
        if (!newest) {
            return new StatusBadge(ui.getTranslation("validate.version.superseded"), Kind.QUIET);
        }
        String since = Formats.date(one.since().atZone(ZoneOffset.UTC).toLocalDate(), ui.getLocale());
        var badge = new StatusBadge(
                ui.getTranslation(one.overridden() ? "validate.force.overridden" : "validate.force", since),
                one.overridden() ? Kind.ATTENTION : Kind.GOOD);
        badge.getElement().setAttribute("data-test-id", "in-force");
        return badge;
    }
}
