package dev.leaven.portal.plugins.operator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import dev.leaven.portal.testing.PluginJars;
import dev.leaven.portal.testing.PortalUiTest;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.beans.factory.annotation.Autowired;

/** The operator's page of plugins, and what a hand does on it. */
abstract class OperatorPageTest extends PortalUiTest {

    static final String PAGE = "operator/plugins";

    @Autowired
    PluginJars jars;

    final String id = PluginJars.newId("channel");

    void approve() {
        press("approve");
        untilStarted();
    }

    /** The browser looks again and again, until the other thread is done. */
    void untilStarted() {
        for (int i = 0; i < 1_000 && shows("starting"); i++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
            ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        }
        assertThat(shows("starting")).isFalse();
    }

    void upload(byte[] jar) {
        window().find(JarUpload.class).single().take(jar);
    }

    void press(String testId) {
        find(Button.class, testId).click();
    }

    void pressOnCard(String testId) {
        var card = find(Div.class, "plugin-" + id);
        window().find(Button.class, card)
                .withAttribute("data-test-id", testId)
                .single()
                .click();
    }

    String card() {
        return find(Div.class, "plugin-" + id).getElement().getTextRecursively() + texts("plugin-" + id);
    }

    String texts(String testId) {
        var text = new StringBuilder();
        find(Div.class, testId).getElement().getChildren().forEach(child -> tell(text, child));
        return text.toString();
    }

    static void tell(StringBuilder text, com.vaadin.flow.dom.Element element) {
        if (element.isTextNode()) {
            text.append(element.getText()).append('\n');
        } else {
            element.getChildren().forEach(child -> tell(text, child));
        }
    }

    String review() {
        var dialog = find(Dialog.class, "review");
        return dialog.getHeaderTitle() + dialog.getElement().getTextRecursively();
    }
}
