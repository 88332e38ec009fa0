package dev.leaven.portal.components;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;

/** Prints the page as it is; how that looks on paper is in {@code frontend/public/styles/print.css}. */
@JsModule("./components/print-button.ts")
public final class PrintButton extends Button {

    public PrintButton(String text) {
        super(text);
        getElement().setAttribute("data-prints", true);
        getElement().setAttribute("data-test-id", "print");
    }
}
