package dev.leaven.portal.delivery.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.leaven.portal.components.LeavenIcon;
import dev.leaven.portal.delivery.MessageLinks;

/** Warns that links in messages will not work, before somebody sends some. Empty where they will. */
public final class LinkWarning extends Composite<Div> {

    public LinkWarning(MessageLinks links) {
        getContent().addClassName("lv-link-warning");
        getContent().getElement().setAttribute("data-test-id", "link-warning");
        links.leadAstray()
                .ifPresentOrElse(
                        where -> getContent()
                                .add(
                                        LeavenIcon.ATTENTION.create(),
                                        new Span(getTranslation("message.links.astray", where))),
                        () -> setVisible(false));
    }
}
