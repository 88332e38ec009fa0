package dev.leaven.portal.plugins.operator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import dev.leaven.portal.components.StatusBadge;
import dev.leaven.portal.components.StatusBadge.Kind;
import dev.leaven.portal.plugins.operator.Installation.State;
import java.util.Locale;

/** How a plugin fares. */
final class InstallationBadge extends Composite<StatusBadge> {

    private final State state;

    InstallationBadge(State state) {
        this.state = state;
    }

    @Override
    protected StatusBadge initContent() {
        String word = UI.getCurrent()
                .getTranslation("operator.plugins.state." + state.name().toLowerCase(Locale.ROOT));
        return new StatusBadge(
                word,
                switch (state) {
                    case RUNNING -> Kind.GOOD;
                    case OVERRUN, RESTING, OLD_VERSION -> Kind.ATTENTION;
                    case FAILED -> Kind.BAD;
                    case STARTING -> Kind.PROGRESS;
                    case OFF, GONE -> Kind.QUIET;
                });
    }
}
