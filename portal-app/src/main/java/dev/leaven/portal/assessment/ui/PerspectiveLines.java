package dev.leaven.portal.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import dev.leaven.portal.catalog.ui.ClusterMark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line from 1 to 5 per row with a mark per perspective on it: the distance between the marks is the message. It is a
 * table underneath, so a screen reader hears the same numbers.
 */
@Tag("leaven-perspective-lines")
@JsModule("./components/leaven-perspective-lines.ts")
public final class PerspectiveLines extends Component implements HasSize, HasStyle {

    /** @param clusterId a colour key, see {@link ClusterMark#key}; {@code "index"} for the outcome index, empty for none */
    public record Row(String id, String label, String clusterId, List<Mark> marks) {}

    /**
     * @param perspective {@code ld}, {@code hr}, {@code business} or {@code learner}: decides shape and colour
     * @param label the perspective's name
     * @param value 1–5, or null where nothing may or can be shown
     * @param valueText the value by the reader's locale, or a sign that there is none
     * @param hiddenBecause why the value is withheld; null where it is shown or was never asked
     * @param description what the value rests on ("212 answers"), or empty
     */
    public record Mark(
            String perspective,
            String label,
            @Nullable Double value,
            String valueText,
            @Nullable String hiddenBecause,
            String description) {}

    /**
     * @param label names the chart for screen readers
     * @param rowHeader the head above the rows' names, such as "Ingredient"
     */
    public PerspectiveLines(String label, String rowHeader) {
        getElement().setProperty("label", label);
        getElement().setProperty("rowHeader", rowHeader);
    }

    /** Rows in the order of display. The columns are the perspectives in the order in which the rows first name them. */
    public void setRows(List<Row> rows) {
        getElement().setPropertyList("rows", rows);
    }

    /** Marks a row as the one that the rest of the page is about; empty for none. */
    public void setSelected(String rowId) {
        getElement().setProperty("selected", rowId);
    }

    /** Makes rows selectable. */
    public Registration addRowSelectedListener(ComponentEventListener<ChartRowEvent> listener) {
        getElement().setProperty("selectable", true);
        getElement().setAttribute("selectable", true);
        return addListener(ChartRowEvent.class, listener);
    }
}
