package dev.leaven.portal.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import dev.leaven.portal.assessment.CampaignState;
import dev.leaven.portal.assessment.SheetState;
import dev.leaven.portal.components.StatusBadge;
import java.util.Locale;

/** The state of a campaign or a sheet, in a word. */
final class CampaignBadge extends Composite<Span> {

    CampaignBadge(CampaignState state) {
        StatusBadge.Kind kind = switch (state) {
            case DRAFT, CANCELLED -> StatusBadge.Kind.QUIET;
            case OPEN -> StatusBadge.Kind.PROGRESS;
            case CLOSED -> StatusBadge.Kind.INFO;
            case PUBLISHED -> StatusBadge.Kind.GOOD;
        };
        getContent().add(new StatusBadge(getTranslation("campaign.state." + lower(state)), kind));
        getElement().setAttribute("data-test-id", "state-" + lower(state));
    }

    CampaignBadge(SheetState state) {
        StatusBadge.Kind kind = switch (state) {
            case NOT_STARTED -> StatusBadge.Kind.QUIET;
            case IN_PROGRESS -> StatusBadge.Kind.PROGRESS;
            case SUBMITTED -> StatusBadge.Kind.GOOD;
        };
        getContent().add(new StatusBadge(getTranslation("sheet.state." + lower(state)), kind));
    }

    private static String lower(Enum<?> state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
