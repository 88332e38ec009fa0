package dev.leaven.portal.plugins.operator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.leaven.portal.plugins.RefusalReason;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Every reason once, with all that it is about. */
final class ReasonList extends Composite<UnorderedList> {

    ReasonList(List<RefusalReason> reasons) {
        getContent().addClassName("lv-reasons");
        getContent().getElement().setAttribute("data-test-id", "reasons");
        reasons.stream()
                .collect(Collectors.groupingBy(RefusalReason::messageKey, LinkedHashMap::new, Collectors.toList()))
                .forEach((key, same) -> getContent().add(item(key, same)));
    }

    private ListItem item(String key, List<RefusalReason> same) {
        var about = new Div();
        about.addClassName("lv-reason-details");
        same.stream().filter(reason -> !reason.detail().isEmpty()).forEach(reason -> {
            about.add(new Code(reason.detail()));
            reason.words().ifPresent(words -> about.add(words(words)));
        });
        var item = new ListItem(new Span(getTranslation(key)));
        if (about.getComponentCount() > 0) {
            item.add(about);
        }
        return item;
    }

    private Span words(RefusalReason.Words words) {
        return new Span(getTranslation(words.messageKey(), words.arguments().toArray()));
    }
}
