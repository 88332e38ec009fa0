package dev.leaven.portal.plugins.ui.operator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.leaven.host.PluginHealth;
import dev.leaven.portal.plugins.Installation;

/** Calls and failures since it was started on this node. */
final class Vitals extends Composite<Div> {

    Vitals() {
        getContent().addClassName("lv-stack-s");
        getContent().getElement().setAttribute("data-test-id", "vitals");
    }

    void show(Installation installation) {
        getContent().removeAll();
        installation.health().ifPresent(this::show);
    }

    private void show(PluginHealth health) {
        say(getTranslation("operator.plugins.calls", health.calls(), health.failures()));
        health.lastError().ifPresent(error -> say(getTranslation("operator.plugins.lasterror", error)));
        health.restingUntil().ifPresent(until -> say(getTranslation("operator.plugins.resting")));
        if (health.leakedThreads() > 0) {
            say(getTranslation("operator.plugins.threads", health.leakedThreads()));
        }
    }

    private void say(String text) {
        var line = new Paragraph(text);
        line.addClassName("lv-soft");
        getContent().add(line);
    }
}
