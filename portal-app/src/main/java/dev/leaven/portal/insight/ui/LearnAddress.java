package dev.leaven.portal.insight.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.ui.CycleNavigation;
import dev.leaven.portal.insight.app.MeasurementChoice;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the page compares, as its address says it. */
record LearnAddress(CycleId cycle, MeasurementChoice choice) {

    private static final String THEN = "then";
    private static final String NOW = "now";
    private static final String PERSPECTIVE = "perspective";

    /** What can't be read in an address counts as not chosen. */
    static LearnAddress of(CycleId cycle, BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        return new LearnAddress(
                cycle,
                new MeasurementChoice(
                        campaign(query.getSingleParameter(THEN)),
                        campaign(query.getSingleParameter(NOW)),
                        query.getSingleParameter(PERSPECTIVE).orElse(MeasurementChoice.LEARNERS)));
    }

    void open() {
        Map<String, String> query = new HashMap<>();
        if (choice.then() != null) {
            query.put(THEN, choice.then().toString());
        }
        if (choice.now() != null) {
            query.put(NOW, choice.now().toString());
        }
        if (!choice.perspective().equals(MeasurementChoice.LEARNERS)) {
            query.put(PERSPECTIVE, choice.perspective());
        }
        UI.getCurrent().navigate(LearnView.class, CycleNavigation.parameters(cycle), QueryParameters.simple(query));
    }

    private static @Nullable CampaignId campaign(Optional<String> text) {
        return text.flatMap(CampaignId::parse).orElse(null);
    }
}
