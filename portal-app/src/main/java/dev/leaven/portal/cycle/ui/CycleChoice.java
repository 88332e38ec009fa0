package dev.leaven.portal.cycle.ui;

import com.vaadin.flow.component.Component;
import dev.leaven.portal.cycle.CycleFacts;
import dev.leaven.portal.cycle.app.CycleRow;
import java.util.List;

/**
 * Which cycle a page is about, see {@link CyclePages#choose}.
 *
 * @param others the organisation's other cycles, newest first
 * @param page the view that shows it, and can show one of the others
 */
public record CycleChoice(CycleFacts cycle, List<CycleRow> others, Class<? extends Component> page) {

    public CycleChoice {
        others = List.copyOf(others);
    }
}
