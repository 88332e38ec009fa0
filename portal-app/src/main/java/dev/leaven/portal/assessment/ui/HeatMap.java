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

/** Rows by columns as levels 1–5: colour from one ramp, the number printed, withheld cells hatched with their reason. */
@Tag("leaven-heat-map")
@JsModule("./components/leaven-heat-map.ts")
public final class HeatMap extends Component implements HasSize, HasStyle {

    /** A unit, or a perspective. */
    public record Column(String id, String label) {}

    /** @param clusterId a colour key, see {@link ClusterMark#key}; empty for none */
    public record Row(String id, String label, String clusterId, List<Cell> cells) {}

    /**
     * @param value 1–5, or null where nothing may or can be shown
     * @param valueText what is printed in the cell
     * @param hiddenBecause why the value is withheld; null where it is shown or was never asked
     * @param description what the value rests on, or empty
     */
    public record Cell(
            @Nullable Double value,
            String valueText,
            @Nullable String hiddenBecause,
            String description) {}

    /**
     * @param label names the table for screen readers
     * @param rowHeader the head above the rows' names
     */
    public HeatMap(String label, String rowHeader) {
        getElement().setProperty("label", label);
        getElement().setProperty("rowHeader", rowHeader);
    }

    /** @throws IllegalArgumentException if a row has not exactly one cell per column */
    public void setData(List<Column> columns, List<Row> rows) {
        for (var row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("row %s has %d cells for %d columns"
                        .formatted(row.id(), row.cells().size(), columns.size()));
            }
        }
        getElement().setPropertyList("columns", columns);
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
