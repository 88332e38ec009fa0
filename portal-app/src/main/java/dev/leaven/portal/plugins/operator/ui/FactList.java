package dev.leaven.portal.plugins.operator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** Names and values, one under the other. Values may come from a jar: they are text, and break anywhere. */
final class FactList extends Composite<DescriptionList> {

    FactList() {
        getContent().addClassName("lv-facts");
    }

    FactList with(String nameKey, String value) {
        return with(nameKey, new Span(value));
    }

    FactList with(String nameKey, Component value) {
        getContent().add(new DescriptionList.Term(getTranslation(nameKey)), new DescriptionList.Description(value));
        return this;
    }
}
