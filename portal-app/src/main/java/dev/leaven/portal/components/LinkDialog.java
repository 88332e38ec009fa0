package dev.leaven.portal.components;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.ZoneOffset;

/** A link with which somebody chooses a password, to be handed over: it can't be seen again. */
@JsModule("./components/link-field.ts")
public final class LinkDialog extends Dialog {

    /**
     * @param name whom it is for
     * @param path of the link below the portal's address
     */
    public LinkDialog(String name, String path, Instant validUntil) {
        setHeaderTitle(getTranslation("kit.link.title", name));
        addClassName("lv-dialog-form");
        setCloseOnOutsideClick(false);
        getElement().setAttribute("data-test-id", "link-dialog");
        var field = new TextField(getTranslation("kit.link"));
        field.setReadOnly(true);
        field.setValue(PortalUrl.of(path));
        field.setWidthFull();
        field.setSuffixComponent(copy());
        field.getElement().setAttribute("data-test-id", "link");
        var until = Formats.date(validUntil.atZone(ZoneOffset.UTC).toLocalDate(), getLocale());
        var content = new Div(new Paragraph(getTranslation("kit.link.text", name, until)), field);
        content.addClassName("lv-stack");
        add(content);
        var done = new Button(getTranslation("kit.link.done"), click -> close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        done.getElement().setAttribute("data-test-id", "link-done");
        getFooter().add(done);
    }

    private Button copy() {
        var copy = new Button(getTranslation("kit.link.copy"));
        copy.addThemeVariants(ButtonVariant.TERTIARY);
        copy.getElement().setAttribute("data-copies", true);
        copy.getElement().addEventListener("copied", done -> Notices.success(getTranslation("kit.link.copied")));
        copy.getElement().addEventListener("copy-refused", refused -> Notices.info(getTranslation("kit.link.byhand")));
        return copy;
    }
}
