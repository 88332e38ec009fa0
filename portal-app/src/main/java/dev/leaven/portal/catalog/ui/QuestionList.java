package dev.leaven.portal.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.leaven.portal.catalog.Ingredient;
import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.catalog.Perspective;
import dev.leaven.portal.catalog.Question;
import java.util.List;
import java.util.Optional;

/** Each question with those who are asked it, and what learners are asked instead. */
final class QuestionList extends Composite<UnorderedList> {

    private final Pack pack;

    QuestionList(Pack pack, Ingredient ingredient) {
        this.pack = pack;
        getContent().addClassName("lv-recipe-items");
        ingredient.questions().forEach(question -> getContent().add(item(question)));
    }

    private ListItem item(Question question) {
        var item = new ListItem(asked(question.text().in(getLocale()), question.audiences()));
        item.addClassName("lv-stack");
        item.getElement().setAttribute("data-test-id", "recipe-question-" + question.id());
        var learner = question.learner();
        if (learner != null) {
            var statement = asked(
                    learner.text().in(getLocale()), List.of(pack.outcomeScale().perspective()));
            statement.getElement().setAttribute("data-test-id", "recipe-statement-" + learner.id());
            if (learner.shortForm()) {
                var inShortForm = new Span(getTranslation("recipe.question.short"));
                inShortForm.addClassName("lv-soft");
                statement.add(inShortForm);
            }
            item.add(statement);
        }
        return item;
    }

    private Div asked(String text, List<String> perspectives) {
        var marks = new Div(perspectives.stream()
                .map(pack::perspective)
                .flatMap(Optional::stream)
                .map(this::mark)
                .toArray(Component[]::new));
        marks.addClassName("lv-row");
        var asked = new Div(new Span(text), marks);
        asked.addClassName("lv-stack-s");
        return asked;
    }

    private Component mark(Perspective perspective) {
        return new PerspectiveMark(perspective.id(), perspective.name().in(getLocale()));
    }
}
