package dev.leaven.portal.actionplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import dev.leaven.portal.assessment.ui.ChartRowEvent;
import dev.leaven.portal.assessment.ui.PerspectiveLines.Mark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ingredients with the level of each perspective and what was decided. Drawn by the browser: hundreds of cells on the server
 * would make every open page expensive.
 */
@Tag("leaven-comparison-table")
@JsModule("./components/leaven-comparison-table.ts")
final class ComparisonTable extends Component {

    /**
     * @param clusterId a colour key
     * @param finding what stands out about it; null where nothing does
     * @param figures one for each heading
     */
    record Row(
            String id,
            String label,
            String clusterId,
            @Nullable String finding,
            boolean chosen,
            List<Mark> marks,
            List<Figure> figures) {}

    /**
     * @param text the number by the reader's locale, or a sign that there is none
     * @param level 1 to 5 for a level, which is drawn as one; else null
     * @param settled whether people have said so; otherwise it is only proposed
     * @param description where it comes from, may be empty
     */
    record Figure(String text, @Nullable Integer level, boolean settled, String description) {}

    /** The words around the rows. */
    record Words(String label, String rowHeader, String chosen, List<String> headings) {}

    ComparisonTable(Words words) {
        getElement().setPropertyBean("words", words);
    }

    /** In the order of display. */
    void setRows(List<Row> rows) {
        getElement().setPropertyList("rows", rows);
    }

    /** Marks the row that the rest of the page is about. */
    void setSelected(String id) {
        getElement().setProperty("selected", id);
    }

    Registration addRowSelectedListener(ComponentEventListener<ChartRowEvent> listener) {
        return addListener(ChartRowEvent.class, listener);
    }
}
