package dev.leaven.portal.actionplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.leaven.portal.actionplan.app.ComparisonEntry.Subject;
import dev.leaven.portal.actionplan.app.ComparisonField;
import dev.leaven.portal.actionplan.app.ComparisonOverview;
import dev.leaven.portal.actionplan.app.ComparisonRow;
import dev.leaven.portal.actionplan.app.Stand;
import dev.leaven.portal.actionplan.ui.ChoiceInput.Choice;
import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.catalog.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields in which is decided about one ingredient. */
final class ComparisonFields {

    private final Component page;
    private final Locale locale;
    private final Pack pack;
    private final ComparisonRow row;
    private final FieldSaving saving;
    private final boolean editable;

    ComparisonFields(
            Component page, Locale locale, Pack pack, ComparisonRow row, FieldSaving saving, boolean editable) {
        this.page = page;
        this.locale = locale;
        this.pack = pack;
        this.row = row;
        this.saving = saving;
        this.editable = editable;
    }

    Component chosen() {
        var box = new Checkbox(page.getTranslation("compare.chosen"));
        box.setHelperText(page.getTranslation("compare.chosen.help", ComparisonOverview.MOST_CHOSEN));
        box.setReadOnly(!editable);
        box.getElement().setAttribute("data-test-id", "chosen");
        var saved = new SavedField<>(
                ComparisonField.CHOSEN,
                row.entry().chosen(),
                saving,
                box,
                String::valueOf,
                value -> box.setValue(Boolean.TRUE.equals(value)));
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                saved.changed(change.getValue());
                // A tick that was refused would look like one that counts.
                box.setValue(Boolean.TRUE.equals(saved.seen()));
            }
        });
        return saved;
    }

    /** The five levels as the recipe describes them; what the experts' sheets propose is confirmed with one click. */
    Component current() {
        Optional<Integer> proposed = row.proposedCurrent();
        List<Choice<Integer>> levels = new ArrayList<>(levels(true));
        levels.add(new Choice<>(
                null,
                proposed.map(level -> page.getTranslation("compare.current.proposed", level))
                        .orElseGet(() -> page.getTranslation("compare.current.unknown")),
                null));
        var input = input("compare.current", "current", levels);
        var saved = input.saved(ComparisonField.CURRENT, row.entry().current(), saving);
        var field = new Div(saved);
        field.addClassName("lv-stack");
        if (proposed.isPresent() && row.entry().current() == null && editable) {
            var confirm = new Button(page.getTranslation("compare.current.confirm", proposed.get()));
            confirm.getElement().setAttribute("data-test-id", "confirm");
            confirm.addClickListener(click -> {
                input.show(proposed.get());
                saved.changed(proposed.get());
                confirm.setVisible(!proposed.get().equals(saved.seen()));
            });
            input.picker().addValueChangeListener(change -> confirm.setVisible(saved.seen() == null));
            field.addComponentAsFirst(new Div(confirm));
        }
        return field;
    }

    Component target() {
        List<Choice<Integer>> levels = new ArrayList<>(levels(false));
        levels.add(new Choice<>(null, page.getTranslation("compare.target.none"), null));
        return input("compare.target", "target", levels)
                .saved(ComparisonField.TARGET, row.entry().target(), saving);
    }

    Component importance() {
        var input = new ImportanceInput(page, locale, pack.scale(Scale.Kind.IMPORTANCE), row.sheetImportance());
        input.setReadOnly(!editable);
        return input.saved(row.entry(), saving);
    }

    Component stand(Subject subject) {
        String key = subject.name().toLowerCase(Locale.ROOT);
        List<Choice<Stand>> stands = Stream.concat(Stream.of(Stand.values()), Stream.of((@Nullable Stand) null))
                .map(this::choice)
                .toList();
        return input("compare.stand." + key, "stand-" + key, stands)
                .saved(ComparisonField.stand(subject), row.entry().stands().get(subject), saving);
    }

    /** Folded as long as nothing is noted: few ingredients need it. */
    Component evidence() {
        var text = new TextArea();
        text.setAriaLabel(page.getTranslation("compare.evidence"));
        text.setHelperText(page.getTranslation("compare.evidence.help"));
        text.setMaxLength(ComparisonField.LONGEST_EVIDENCE);
        text.setManualValidation(true);
        text.setValueChangeMode(ValueChangeMode.ON_BLUR);
        text.setReadOnly(!editable);
        text.getElement().setAttribute("data-test-id", "evidence");
        var saved = new SavedField<>(
                ComparisonField.EVIDENCE,
                row.entry().evidence(),
                saving,
                text,
                typed -> Objects.requireNonNullElse(typed, ""),
                typed -> text.setValue(Objects.requireNonNullElse(typed, "")));
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                saved.changed(change.getValue());
            }
        });
        var fold = new Details(page.getTranslation("compare.evidence"), saved);
        fold.setOpened(!row.entry().evidence().isEmpty());
        return fold;
    }

    private <T> ChoiceInput<T> input(String label, String testId, List<Choice<T>> choices) {
        var input = new ChoiceInput<>(page.getTranslation(label), testId, choices);
        input.picker().setReadOnly(!editable);
        return input;
    }

    private Choice<Stand> choice(@Nullable Stand stand) {
        String key = stand == null ? "unsaid" : stand.name().toLowerCase(Locale.ROOT);
        return new Choice<>(stand, page.getTranslation("compare.stands." + key), null);
    }

    /** As cards with what a level looks like here, or with their names alone. */
    private List<Choice<Integer>> levels(boolean described) {
        return pack.scale(Scale.Kind.MATURITY).levels().stream()
                .map(level -> described
                        ? new Choice<>(level.level(), level.name().in(locale), looksLike(level.level()))
                        : new Choice<>(
                                level.level(),
                                page.getTranslation(
                                        "compare.level",
                                        level.level(),
                                        level.name().in(locale)),
                                null))
                .toList();
    }

    private String looksLike(int level) {
        return row.ingredient().levels().get(level - 1).text().in(locale);
    }
}
