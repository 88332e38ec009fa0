package dev.leaven.portal.validation.ui.lead;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Section;
import dev.leaven.portal.components.Drawing;
import dev.leaven.portal.components.EmptyState;
import dev.leaven.portal.validation.app.VersionRow;

/** What stands in the place of a version that is not as it was frozen: showing it would say that somebody signed that. */
final class AlteredCard extends Composite<Section> {

    AlteredCard(VersionRow version) {
        getContent()
                .add(new EmptyState(
                        Drawing.CLOSED,
                        getTranslation("validate.altered.title", version.number()),
                        getTranslation("validate.check.altered", version.number()),
                        VersionNavigation.linkToPlan(version.cycle(), getTranslation("validate.version.back"))));
        getContent().getElement().setAttribute("data-test-id", "altered");
    }
}
