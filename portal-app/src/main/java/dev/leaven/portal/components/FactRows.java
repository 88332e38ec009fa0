package dev.leaven.portal.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** A list of names, each with what there is to know about it at its end. */
public final class FactRows {

    private FactRows() {}

    public static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("lv-list");
        return list;
    }

    public static ListItem row(String name, Component... facts) {
        var end = new Div(facts);
        end.addClassNames("lv-list-row-end", "lv-soft");
        var item = new ListItem(new Span(name), end);
        item.addClassName("lv-list-row");
        return item;
    }
}
