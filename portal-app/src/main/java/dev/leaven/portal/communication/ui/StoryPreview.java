package dev.leaven.portal.communication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.leaven.portal.communication.ui.StoryWords.ActionWords;
import dev.leaven.portal.communication.ui.StoryWords.Words;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.FactRows;
import java.util.stream.Stream;

/** What the organisation tells, as a page of the portal. */
final class StoryPreview extends Composite<Div> {

    StoryPreview(Words story) {
        getContent().addClassName("lv-section");
        if (!story.heard().isEmpty()) {
            var figures = FactRows.list();
            story.figures()
                    .forEach(one -> figures.add(
                            FactRows.row(one.ingredient(), new Span(getTranslation("told.figure", one.mean())))));
            getContent().add(new Card(getTranslation("told.said"), new Paragraph(story.heard()), figures));
        }
        story.parts().forEach(part -> {
            var card = new Card(part.title());
            part.actions().forEach(one -> card.add(action(one)));
            getContent().add(card);
        });
        if (story.parts().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("told.noplan")));
        }
    }

    private static Div action(ActionWords one) {
        var action = new Div(new H3(one.title()));
        action.addClassName("lv-stack-s");
        Stream.of(one.about(), one.change(), one.when(), one.worked())
                .filter(line -> !line.isEmpty())
                .forEach(line -> action.add(new Span(line)));
        return action;
    }
}
