package dev.leaven.portal.actionplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.leaven.portal.actionplan.app.ComparisonEntry;
import dev.leaven.portal.actionplan.app.ComparisonField;
import dev.leaven.portal.actionplan.app.ComparisonField.Importance;
import dev.leaven.portal.actionplan.ui.ChoiceInput.Choice;
import dev.leaven.portal.catalog.Scale;
import dev.leaven.portal.components.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How important an ingredient is: as the sheets of HR and business say, or set here, which needs a reason. */
final class ImportanceInput {

    private final ChoiceInput<Integer> level;
    private final TextArea note = new TextArea();
    private final Div both;

    /** @param bySheets what the sheets say; null where none does */
    ImportanceInput(Component page, Locale locale, Scale scale, @Nullable Double bySheets) {
        List<Choice<Integer>> levels = new ArrayList<>();
        scale.levels()
                .forEach(one -> levels.add(new Choice<>(
                        one.level(),
                        page.getTranslation(
                                "compare.level", one.level(), one.name().in(locale)),
                        null)));
        levels.add(new Choice<>(
                null,
                bySheets == null
                        ? page.getTranslation("compare.importance.unsaid")
                        : page.getTranslation("compare.importance.sheets", Formats.oneDecimal(bySheets, locale)),
                null));
        level = new ChoiceInput<>(page.getTranslation("compare.importance"), "importance", levels);
        note.setLabel(page.getTranslation("compare.importance.note"));
        note.setHelperText(page.getTranslation("compare.importance.note.help"));
        note.setMaxLength(ComparisonField.LONGEST_NOTE);
        note.setManualValidation(true);
        note.setValueChangeMode(ValueChangeMode.ON_BLUR);
        note.getElement().setAttribute("data-test-id", "importance-note");
        both = new Div(level.picker(), note);
        both.addClassName("lv-stack");
    }

    void setReadOnly(boolean readOnly) {
        level.picker().setReadOnly(readOnly);
        note.setReadOnly(readOnly);
    }

    SavedField<Importance> saved(ComparisonEntry entry, FieldSaving saving) {
        var saved = new SavedField<>(
                ComparisonField.IMPORTANCE,
                ComparisonField.IMPORTANCE.get(entry),
                saving,
                both,
                this::words,
                this::show);
        level.picker().addValueChangeListener(change -> {
            if (change.isFromClient()) {
                note.setVisible(level.value() != null);
                // A level alone can't be kept; the reason is about to be written.
                if (level.value() == null || !note.getValue().isBlank() || saved.seen() != null) {
                    saved.changed(value());
                } else {
                    note.focus();
                }
            }
        });
        note.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                saved.changed(value());
            }
        });
        return saved;
    }

    private @Nullable Importance value() {
        Integer chosen = level.value();
        return chosen == null ? null : new Importance(chosen, note.getValue());
    }

    private void show(@Nullable Importance value) {
        level.show(value == null ? null : value.level());
        note.setValue(value == null ? "" : value.note());
        note.setVisible(value != null);
    }

    private String words(@Nullable Importance value) {
        String name = level.name(value == null ? null : value.level());
        return value == null ? name : name + "\n" + value.note();
    }
}
