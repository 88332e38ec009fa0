package dev.leaven.portal.isolation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalDataProvider;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalQuery;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.VirtualChildrenList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody gets to see at an address, or could by scrolling and opening.
 *
 * @param view the class of the page
 * @param title what the tab says
 * @param text all texts, properties and rows of the page and of the frame around it
 */
record Seen(String view, String title, String text) {

    static Seen by(UI ui, HasElement view) {
        var text = new StringBuilder();
        append(text, ui.getElement());
        return new Seen(
                view.getClass().getSimpleName(),
                String.valueOf(ui.getInternals().getTitle()),
                text.toString());
    }

    private static void append(StringBuilder text, Element element) {
        text.append(element.isTextNode() ? element.getText() : element.getTag()).append('\n');
        if (!element.isTextNode()) {
            element.getAttributeNames()
                    .forEach(name -> text.append(element.getAttribute(name)).append('\n'));
            element.getPropertyNames()
                    .forEach(name -> text.append(element.getProperty(name)).append('\n'));
            element.getComponent().ifPresent(component -> text.append(rows(component)));
        }
        element.getChildren().forEach(child -> append(text, child));
        // Dialogs, and in a test the whole page, hang beside the ordinary children.
        if (element.getNode().hasFeature(VirtualChildrenList.class)) {
            element.getNode()
                    .getFeature(VirtualChildrenList.class)
                    .forEachChild(child -> append(text, Element.get(child)));
        }
    }

    private static String rows(Component component) {
        try {
            var provider = component.getClass().getMethod("getDataProvider").invoke(component);
            return switch (provider) {
                case HierarchicalDataProvider<?, ?> tree ->
                    words(tree.fetchChildren(new HierarchicalQuery<>(null, null)));
                case DataProvider<?, ?> list -> words(list.fetch(new Query<>()));
                case null, default -> "";
            };
        } catch (ReflectiveOperationException noRows) {
            return "";
        }
    }

    private static String words(Stream<?> rows) {
        return rows.map(String::valueOf).collect(Collectors.joining("\n", "", "\n"));
    }
}
