package dev.leaven.portal.actionplan.ui.obstacle;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.leaven.portal.actionplan.app.ObstacleOverview;
import dev.leaven.portal.catalog.Obstacle;
import dev.leaven.portal.components.Card;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The recipe's obstacles that can still be chosen, those that hold back a chosen ingredient first; or one in own words. */
final class ObstacleChoices extends Composite<Card> {

    private final ObstacleOverview overview;
    private final Consumer<@Nullable Obstacle> choose;
    private final Div found = new Div();

    /** @param choose takes null for an obstacle in own words */
    ObstacleChoices(ObstacleOverview overview, Consumer<@Nullable Obstacle> choose) {
        this.overview = overview;
        this.choose = choose;
    }

    @Override
    protected Card initContent() {
        var note = new Paragraph(getTranslation("obstacles.choices.note"));
        note.addClassName("lv-soft");
        var search = new TextField();
        search.setPlaceholder(getTranslation("obstacles.search"));
        search.setAriaLabel(getTranslation("obstacles.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show(change.getValue()));
        search.getElement().setAttribute("data-test-id", "search");
        var own = new Button(getTranslation("obstacles.own.add"), click -> choose.accept(null));
        own.getElement().setAttribute("data-test-id", "own");
        var bar = new Div(search, own);
        bar.addClassName("lv-toolbar");
        found.addClassName("lv-section");
        found.getElement().setAttribute("data-test-id", "choices");
        show("");
        return new Card(getTranslation("obstacles.choices"), note, bar, found);
    }

    private void show(String words) {
        found.removeAll();
        groups(words.strip().toLowerCase(getLocale())).forEach((heading, some) -> {
            var group = new Div(new H3(getTranslation(heading)));
            group.addClassName("lv-stack");
            some.forEach(one -> group.add(row(one)));
            found.add(group);
        });
        if (found.getComponentCount() == 0) {
            found.add(new Paragraph(getTranslation("obstacles.search.none", words.strip())));
        }
    }

    /** By heading: first those that hold back what the plan works on, then the rest by where they come from. */
    private Map<String, List<Obstacle>> groups(String wanted) {
        return overview.others().stream()
                .filter(one -> (one.name().in(getLocale()) + "\n" + one.hint().in(getLocale()))
                        .toLowerCase(getLocale())
                        .contains(wanted))
                .collect(Collectors.groupingBy(
                        one -> overview.holdsBack(one).isEmpty()
                                ? "obstacles.kind." + one.kind().name().toLowerCase(Locale.ROOT)
                                : "obstacles.likely",
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private Component row(Obstacle one) {
        String name = one.name().in(getLocale());
        var title = new Span(name);
        title.addClassName("lv-strong");
        var hint = new Span(one.hint().in(getLocale()));
        var words = new Div(title, hint);
        words.addClassName("lv-stack-s");
        if (!overview.holdsBack(one).isEmpty()) {
            var holds = new Span(
                    getTranslation("obstacles.holds", overview.heldBack(overview.holdsBack(one), getLocale())));
            holds.addClassName("lv-soft");
            words.add(holds);
        }
        var button = new Button(getTranslation("obstacles.choose"), click -> choose.accept(one));
        button.setAriaLabel(getTranslation("obstacles.choose.of", name));
        button.getElement().setAttribute("data-test-id", "choose-" + one.id());
        var row = new Div(words, button);
        row.addClassName("lv-choice-row");
        return row;
    }
}
