package dev.leaven.portal.plugins.operator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.leaven.portal.components.ReaderTime;
import dev.leaven.portal.plugins.operator.Installation;
import dev.leaven.portal.plugins.operator.NodeHealth;
import java.util.List;

/** Calls and failures since it was started; where several nodes run it, of all of them and of each. A dead node counts for none. */
final class HealthLines extends Composite<Div> {

    HealthLines() {
        getContent().addClassName("lv-stack-s");
        getContent().getElement().setAttribute("data-test-id", "health");
    }

    void show(Installation installation) {
        getContent().removeAll();
        var nodes = installation.nodes();
        if (nodes.size() == 1) {
            here(nodes.getFirst());
            trouble(getContent(), nodes.getFirst());
        } else if (!nodes.isEmpty()) {
            var living = installation.living();
            if (living.size() == 1) {
                here(living.getFirst());
            } else {
                sums(living);
            }
            var list = new UnorderedList();
            list.addClassName("lv-list");
            nodes.forEach(node -> list.add(line(node, node.equals(nodes.getFirst()))));
            getContent().add(list);
        }
    }

    private void here(NodeHealth here) {
        say(getContent(), getTranslation("operator.plugins.calls", here.calls(), here.failures()));
    }

    private void sums(List<NodeHealth> nodes) {
        say(
                getContent(),
                getTranslation(
                        "operator.plugins.calls.all",
                        nodes.size(),
                        nodes.stream().mapToLong(NodeHealth::calls).sum(),
                        nodes.stream().mapToLong(NodeHealth::failures).sum()));
    }

    private ListItem line(NodeHealth node, boolean here) {
        var name = new Span(here ? getTranslation("operator.plugins.node.here", node.node()) : node.node());
        var head = new Div(name, new InstallationBadge(node.state()));
        head.addClassName("lv-row");
        var words = new Div(head);
        words.addClassName("lv-stack-s");
        if (!node.isLiving()) {
            say(words, getTranslation("operator.plugins.node.gone"));
            return new ListItem(words);
        }
        node.version()
                .ifPresent(version -> say(
                        words, getTranslation("operator.plugins.node.calls", version, node.calls(), node.failures())));
        trouble(words, node);
        return new ListItem(words);
    }

    private void trouble(Div where, NodeHealth node) {
        node.lastError().ifPresent(error -> say(where, getTranslation("operator.plugins.lasterror", error)));
        node.restingUntil()
                .ifPresent(until -> say(
                        where, getTranslation("operator.plugins.resting", ReaderTime.upTo(until, UI.getCurrent()))));
        if (node.leakedThreads() > 0) {
            say(where, getTranslation("operator.plugins.threads", node.leakedThreads()));
        }
    }

    private static void say(Div where, String text) {
        var line = new Paragraph(text);
        line.addClassName("lv-soft");
        where.add(line);
    }
}
