package dev.leaven.portal.actionplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.leaven.portal.actionplan.app.ComparisonField;
import dev.leaven.portal.actionplan.app.PlanEditConflict;
import dev.leaven.portal.actionplan.app.PlanRefused;
import dev.leaven.portal.components.LeavenIcon;
import dev.leaven.portal.cycle.CycleRefused;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field that is saved as soon as it changes. What can't be saved stays in it as it was typed, with the reason below; where
 * somebody else was faster, with theirs beside it.
 *
 * @param <T> what stands in it
 */
final class SavedField<T> extends Composite<Div> {

    private final ComparisonField<T> field;
    private final FieldSaving saving;
    private final Function<@Nullable T, String> inWords;
    private final Consumer<@Nullable T> show;
    private final Div remarks = new Div();
    private @Nullable T seen;

    /**
     * @param seen what is kept there now
     * @param input where it is changed; its listener calls {@link #changed}
     * @param inWords how a value reads
     * @param show puts a value into the input
     */
    SavedField(
            ComparisonField<T> field,
            @Nullable T seen,
            FieldSaving saving,
            Component input,
            Function<@Nullable T, String> inWords,
            Consumer<@Nullable T> show) {
        this.field = field;
        this.seen = seen;
        this.saving = saving;
        this.inWords = inWords;
        this.show = show;
        remarks.addClassName("lv-field-remarks");
        getContent().addClassName("lv-stack");
        getContent().add(input, remarks);
        show.accept(seen);
    }

    /** What is kept, as far as this page knows. */
    @Nullable
    T seen() {
        return seen;
    }

    /** Keeps a value that the reader has chosen or typed. */
    void changed(@Nullable T value) {
        remarks.removeAll();
        try {
            saving.save(field, seen, value);
            seen = value;
        } catch (PlanEditConflict conflict) {
            remarks.add(conflict(value));
        } catch (PlanRefused refused) {
            refused.problems().forEach(problem -> remark(problem.key(), problem.arguments()));
        } catch (CycleRefused refused) {
            remark(refused.reason(), refused.arguments());
            saving.stopped(refused);
        }
    }

    private EditConflictNote conflict(@Nullable T mine) {
        @Nullable T theirs = saving.now(field);
        return new EditConflictNote(
                inWords.apply(theirs), inWords.apply(mine), () -> take(theirs), () -> insist(theirs, mine));
    }

    private void take(@Nullable T theirs) {
        remarks.removeAll();
        seen = theirs;
        show.accept(theirs);
    }

    private void insist(@Nullable T theirs, @Nullable T mine) {
        seen = theirs;
        changed(mine);
    }

    private void remark(String key, List<Object> arguments) {
        var remark = new Div(LeavenIcon.BAD.create(), new Span(getTranslation(key, arguments.toArray())));
        remark.addClassName("lv-field-problem");
        remark.getElement().setAttribute("role", "alert");
        remark.getElement().setAttribute("data-test-id", "problem");
        remarks.add(remark);
    }
}
