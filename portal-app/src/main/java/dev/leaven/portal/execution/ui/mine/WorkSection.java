package dev.leaven.portal.execution.ui.mine;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dev.leaven.portal.components.Notices;
import dev.leaven.portal.execution.app.LogEntry;
import dev.leaven.portal.execution.app.RunningAction;
import dev.leaven.portal.execution.ui.LineField;
import dev.leaven.portal.execution.ui.LogWords;
import java.util.List;

/** One action on the page, with a line to write and a button that keeps it. */
abstract class WorkSection extends Composite<Section> {

    private final Runnable again;

    /** @param again shows the page anew, after something was kept */
    WorkSection(RunningAction action, Runnable again) {
        this.again = again;
        getContent().addClassNames("lv-card", "lv-stack");
        getContent().add(new H3(action.title()));
        getContent().getElement().setAttribute("data-test-id", "my-action");
    }

    final void add(Component... parts) {
        getContent().add(parts);
    }

    final void addExpectedChange(RunningAction action) {
        if (!action.agreed().expectedChange().isEmpty()) {
            add(new Paragraph(getTranslation("mine.expected", action.agreed().expectedChange())));
        }
    }

    final void addLog(List<LogEntry> log) {
        if (!log.isEmpty()) {
            var list = new UnorderedList();
            log.forEach(entry -> list.add(new ListItem(LogWords.line(entry, getLocale(), this::getTranslation))));
            add(new Details(getTranslation("mine.log", log.size()), list));
        }
    }

    /** Keeps what was typed; where it is refused, the field says why. */
    final void addForm(LineField line, String button, Runnable work) {
        var save = new Button(getTranslation(button), click -> {
            if (line.attempt(work)) {
                Notices.success(getTranslation("mine.saved"));
                again.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.getElement().setAttribute("data-test-id", "save");
        add(line, new Div(save));
    }
}
