package dev.leaven.portal.cycle.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dev.leaven.portal.catalog.Texts;
import dev.leaven.portal.components.Formats;
import dev.leaven.portal.cycle.StepReport.Missing;
import java.time.LocalDate;
import java.util.List;

/** What a step still misses, in words. */
public final class MissingPieces extends Composite<UnorderedList> {

    public MissingPieces(List<Missing> missing) {
        getContent().addClassName("lv-close-list");
        getElement().setAttribute("data-test-id", "missing");
        missing.forEach(one -> getContent().add(new ListItem(text(one))));
    }

    private String text(Missing one) {
        return getTranslation(
                one.key(), one.arguments().stream().map(this::word).toArray());
    }

    private Object word(Object argument) {
        return switch (argument) {
            case LocalDate date -> Formats.date(date, getLocale());
            case Texts texts -> texts.in(getLocale());
            default -> argument;
        };
    }
}
