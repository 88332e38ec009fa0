package dev.leaven.portal.actionplan.ui;

import dev.leaven.portal.actionplan.app.ComparisonField;
import dev.leaven.portal.assessment.ui.LevelPicker;
import dev.leaven.portal.assessment.ui.LevelPicker.Option;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One of a few to choose, with the keys of a sheet: arrows move, a digit chooses that level.
 *
 * @param <T> what is chosen
 */
final class ChoiceInput<T> {

    /**
     * @param value null for the choice that says nothing
     * @param description what it looks like in practice, for a choice that is a card; else null
     */
    record Choice<T>(
            @Nullable T value, String name, @Nullable String description) {

        private Option option() {
            return new Option(key(value), name, description);
        }
    }

    private final List<Choice<T>> choices;
    private final LevelPicker picker;

    ChoiceInput(String label, String testId, List<Choice<T>> choices) {
        this.choices = choices;
        picker = new LevelPicker(
                label,
                options(choices.stream()
                        .filter(choice -> choice.description() != null)
                        .toList()),
                options(choices.stream()
                        .filter(choice -> choice.description() == null)
                        .toList()));
        picker.getElement().setAttribute("data-test-id", testId);
    }

    /** As a field that is saved at once. */
    SavedField<T> saved(ComparisonField<T> field, @Nullable T now, FieldSaving saving) {
        var saved = new SavedField<T>(field, now, saving, picker, this::name, this::show);
        picker.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                saved.changed(value());
            }
        });
        return saved;
    }

    LevelPicker picker() {
        return picker;
    }

    @Nullable
    T value() {
        return choices.stream()
                .filter(choice -> key(choice.value()).equals(picker.getValue()))
                .map(Choice::value)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    void show(@Nullable T value) {
        picker.setValue(key(value));
    }

    String name(@Nullable T value) {
        return choices.stream()
                .filter(choice -> Objects.equals(choice.value(), value))
                .map(Choice::name)
                .findFirst()
                .orElse("");
    }

    private static <T> List<Option> options(List<Choice<T>> choices) {
        return choices.stream().map(Choice::option).toList();
    }

    private static String key(@Nullable Object value) {
        return value == null ? "none" : value.toString();
    }
}
