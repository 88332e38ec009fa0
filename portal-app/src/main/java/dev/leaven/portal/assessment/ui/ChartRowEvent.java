package dev.leaven.portal.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** A row of a chart was chosen, by pointer or by Enter. */
@DomEvent("row-selected")
public final class ChartRowEvent extends ComponentEvent<Component> {

    private final String rowId;

    public ChartRowEvent(Component source, boolean fromClient, @EventData("event.detail.id") String rowId) {
        super(source, fromClient);
        this.rowId = rowId;
    }

    /** The id that the row was given; sent by a browser, so look it up, never trust it. */
    public String rowId() {
        return rowId;
    }
}
