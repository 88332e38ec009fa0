package dev.leaven.portal.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Perspectives as outlines over the same axes, rings 1–5. The same numbers stand in a table inside, for screen readers. */
@Tag("leaven-radar")
@JsModule("./components/leaven-radar.ts")
public final class RadarChart extends Component implements HasSize, HasStyle {

    /** A cluster or an ingredient. From nine axes on, they are numbered and listed beside the drawing. */
    public record Axis(String id, String label, String clusterId) {}

    /**
     * @param perspective {@code ld}, {@code hr}, {@code business} or {@code learner}
     * @param values one per axis, in the order of the axes
     */
    public record Series(String perspective, String label, List<Value> values) {}

    /** @param value 1–5, or null where nothing may or can be shown; the outline is interrupted there */
    public record Value(@Nullable Double value, String valueText) {}

    /** @param label what the picture shows, in one sentence */
    public RadarChart(String label) {
        getElement().setProperty("label", label);
    }

    /**
     * @param axes at least three
     * @throws IllegalArgumentException if a series has not exactly one value per axis
     */
    public void setData(List<Axis> axes, List<Series> series) {
        for (var one : series) {
            if (one.values().size() != axes.size()) {
                throw new IllegalArgumentException("%s has %d values for %d axes"
                        .formatted(one.perspective(), one.values().size(), axes.size()));
            }
        }
        getElement().setPropertyList("axes", axes);
        getElement().setPropertyList("series", series);
    }
}
