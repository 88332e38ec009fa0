package dev.leaven.portal.actionplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import dev.leaven.portal.assessment.ui.ChartRowEvent;
import java.util.List;

/** Ingredients by current level and importance, with the diagonal. The table beside it has the same numbers. */
@Tag("leaven-importance-map")
@JsModule("./components/leaven-importance-map.ts")
final class ImportanceMap extends Component {

    /**
     * @param clusterId a colour key
     * @param current level 1 to 5
     * @param importance 1 to 5
     * @param description name and numbers in one sentence
     * @param chosen whether it goes on to the plan
     */
    record Dot(
            String id,
            String name,
            String clusterId,
            double current,
            double importance,
            String description,
            boolean chosen) {}

    /** @param id a colour key */
    record Legend(String id, String label) {}

    /**
     * The words around the dots.
     *
     * @param label what the picture shows, for screen readers
     * @param above what lies above the diagonal
     * @param below what lies below it
     */
    record Words(
            String label, String current, String importance, String above, String below, String chosen, String open) {}

    ImportanceMap(Words words, List<Legend> legend) {
        getElement().setPropertyBean("words", words);
        getElement().setPropertyList("legend", legend);
    }

    void setDots(List<Dot> dots) {
        getElement().setPropertyList("dots", dots);
    }

    /** Marks the dot that the rest of the page is about. */
    void setSelected(String id) {
        getElement().setProperty("selected", id);
    }

    Registration addRowSelectedListener(ComponentEventListener<ChartRowEvent> listener) {
        return addListener(ChartRowEvent.class, listener);
    }
}
