package dev.leaven.portal.cycle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import dev.leaven.portal.catalog.Cluster;
import dev.leaven.portal.catalog.GoalTemplate;
import dev.leaven.portal.catalog.Ingredient;
import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.components.DayField;
import dev.leaven.portal.cycle.app.CycleDetails;
import dev.leaven.portal.cycle.app.Goal;
import dev.leaven.portal.cycle.app.GoalText;
import dev.leaven.portal.cycle.app.GoalText.Blank;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The blanks of a goal's template, and the sentence that they make. */
final class GoalFields extends Composite<Div> {

    private final Pack pack;
    private final GoalTemplate template;
    private final @Nullable Goal kept;
    private final LocalDate today;
    private final ComboBox<Ingredient> ingredient = new ComboBox<>();
    private final TextField group = new TextField();
    private final TargetField target;
    private final DayField due = new DayField();
    private final Paragraph sentence = new Paragraph();
    private final Paragraph start = new Paragraph();

    /** @param kept the goal that the cycle has, if it was made of this template */
    GoalFields(Pack pack, GoalTemplate template, @Nullable Goal kept, LocalDate today) {
        this.pack = pack;
        this.template = template;
        this.kept = kept;
        this.today = today;
        this.target = new TargetField(template.metric());
        prepare();
        getContent().addClassName("lv-stack");
        var blanks = new Div(ingredient, group, target, due);
        blanks.addClassName("lv-grid-2");
        sentence.addClassNames("lv-strong", "lv-goal");
        sentence.getElement().setAttribute("data-test-id", "goal-sentence");
        start.addClassName("lv-soft");
        start.getElement().setAttribute("data-test-id", "goal-start");
        getContent().add(blanks, sentence, start);
        if (kept != null) {
            Optional.ofNullable(kept.ingredient()).flatMap(pack::ingredient).ifPresent(ingredient::setValue);
            group.setValue(Objects.requireNonNullElse(kept.group(), ""));
            target.setValue(kept.target());
            due.setValue(kept.due());
        }
        tell();
    }

    Goal goal() {
        return new Goal(
                template.id(),
                Optional.ofNullable(ingredient.getValue()).map(Ingredient::id).orElse(null),
                group.isVisible() ? group.getValue().strip() : null,
                null,
                target.getValue(),
                due.getValue());
    }

    /** Marks what is missing or wrong; true when nothing is. */
    boolean validate() {
        ingredient.setInvalid(ingredient.isVisible() && ingredient.isEmpty());
        group.setInvalid(group.isVisible() && group.getValue().isBlank());
        due.setInvalid(due.isVisible() && !comes(due.getValue()));
        boolean reachable = target.check();
        return reachable && !ingredient.isInvalid() && !group.isInvalid() && !due.isInvalid();
    }

    /** The day of a goal that was set earlier may be over. */
    private boolean comes(@Nullable LocalDate day) {
        return day != null && (day.isAfter(today) || kept != null && day.equals(kept.due()));
    }

    private void prepare() {
        ingredient.setLabel(getTranslation("cycle.goal.ingredient"));
        ingredient.setErrorMessage(getTranslation("cycle.goal.ingredient.error"));
        ingredient.setItems(pack.clusters().stream()
                .map(Cluster::ingredients)
                .flatMap(List::stream)
                .toList());
        ingredient.setItemLabelGenerator(one -> one.name().in(getLocale()));
        ingredient.setManualValidation(true);
        offer(ingredient, Blank.INGREDIENT, "goal-ingredient");
        group.setLabel(getTranslation("cycle.goal.group"));
        group.setHelperText(getTranslation("cycle.goal.group.help"));
        group.setErrorMessage(getTranslation("cycle.goal.group.error"));
        group.setMaxLength(CycleDetails.LONGEST_NAME);
        group.setManualValidation(true);
        offer(group, Blank.UNIT, "goal-group");
        due.setLabel(getTranslation("cycle.goal.due"));
        due.setErrorMessage(getTranslation("cycle.goal.due.error"));
        due.setManualValidation(true);
        offer(due, Blank.DATE, "goal-due");
        ingredient.addValueChangeListener(change -> tell());
        group.addValueChangeListener(change -> tell());
        target.addValueChangeListener(change -> tell());
        due.addValueChangeListener(change -> tell());
    }

    private void offer(Component field, Blank blank, String testId) {
        field.setVisible(GoalText.asks(template, blank));
        field.getElement().setAttribute("data-test-id", testId);
    }

    private void tell() {
        String chosen =
                Optional.ofNullable(ingredient.getValue()).map(Ingredient::id).orElse(null);
        boolean same = kept != null && Objects.equals(kept.ingredient(), chosen);
        var baseline = same ? Objects.requireNonNull(kept).baseline() : null;
        String whom = group.getValue().isBlank() ? null : group.getValue().strip();
        sentence.setText(GoalText.of(
                pack,
                template,
                new GoalText.Values(chosen, whom, baseline, target.getValue(), due.getValue()),
                getLocale()));
        start.setVisible(GoalFigures.isMeasured(template.metric()));
        start.setText(
                baseline == null
                        ? getTranslation("cycle.goal.start.later")
                        : getTranslation(
                                "cycle.goal.start", GoalFigures.text(template.metric(), baseline, getLocale())));
    }
}
