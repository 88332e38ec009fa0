package dev.leaven.portal.execution.ui.board;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.leaven.portal.actionplan.ui.IngredientLinks;
import dev.leaven.portal.components.FactRows;
import dev.leaven.portal.components.Notices;
import dev.leaven.portal.execution.app.ActionStory;
import dev.leaven.portal.execution.app.RunningAction;
import dev.leaven.portal.execution.ui.LineField;
import dev.leaven.portal.execution.ui.LogWords;

/** Everything about one action: what was agreed, how it stands, what was said, and an answer to whoever needs help. */
final class StoryDialog extends Dialog {

    private final BoardCards cards;
    private final ActionStory story;

    StoryDialog(BoardCards cards, ActionStory story) {
        this.cards = cards;
        this.story = story;
        RunningAction action = story.action();
        addClassName("lv-dialog-form");
        setHeaderTitle(action.title());
        var content = new Div(cards.words().signs(action, true), facts(action));
        content.addClassName("lv-stack");
        if (!action.agreed().expectedChange().isEmpty()) {
            content.add(new Paragraph(
                    getTranslation("mine.expected", action.agreed().expectedChange())));
        }
        content.add(new IngredientLinks(
                action.cycle(), cards.words().pack(), action.agreed().ingredients()));
        if (action.help() != null) {
            content.add(help(action, action.help()));
        }
        story.effects()
                .forEach(effect -> content.add(new Paragraph(getTranslation(
                        effect.text().isEmpty() ? "board.effect" : "board.effect.why",
                        effect.by(),
                        getTranslation("execution.effect." + CardWords.lower(effect.effect())),
                        effect.text()))));
        content.add(new H3(getTranslation("board.log")), log());
        add(content);
        var close = new Button(getTranslation("board.close"), click -> close());
        getFooter()
                .add(
                        new Anchor("plan/" + action.cycle() + "/action/" + action.id(), getTranslation("board.change")),
                        close);
        getElement().setAttribute("data-test-id", "story");
    }

    private Div facts(RunningAction action) {
        var list = FactRows.list();
        list.add(FactRows.row(
                getTranslation("plan.field.owner"), new Span(cards.words().owner(action))));
        var sponsor = action.agreed().sponsor();
        if (sponsor != null) {
            list.add(FactRows.row(getTranslation("plan.field.sponsor"), new Span(sponsor.name())));
        }
        cards.words().day(action).ifPresent(day -> list.add(new ListItem(day)));
        return new Div(list);
    }

    private Div help(RunningAction action, String asked) {
        var words =
                new Paragraph(getTranslation("board.help.asked", cards.words().owner(action), asked));
        var part = new Div(words);
        part.addClassName("lv-stack");
        if (cards.editable()) {
            var line = new LineField(getTranslation("mine.answer"));
            var send = new Button(getTranslation("mine.answer.send"), click -> {
                if (line.attempt(
                        () -> cards.boards().help(cards.cycle(), action.id(), action.revision(), line.getValue()))) {
                    Notices.success(getTranslation("board.help.answered"));
                    close();
                    cards.again().run();
                }
            });
            send.addThemeVariants(ButtonVariant.PRIMARY);
            send.getElement().setAttribute("data-test-id", "send-answer");
            part.add(line, new Div(send));
        }
        return part;
    }

    private UnorderedList log() {
        var list = new UnorderedList();
        story.log().forEach(entry -> list.add(new ListItem(LogWords.line(entry, getLocale(), this::getTranslation))));
        return list;
    }
}
