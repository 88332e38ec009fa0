package dev.leaven.portal.cycle.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.leaven.portal.catalog.GoalTemplate;
import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.cycle.app.Goal;
import dev.leaven.portal.cycle.app.GoalText;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chooses a goal of the recipe and fills it in; or none yet. What was typed for one goal waits while another is looked at. */
final class GoalForm extends Composite<Div> {

    private static final String NONE = "";

    private final Pack pack;
    private final @Nullable Goal kept;
    private final LocalDate today;
    private final Map<String, GoalTemplate> templates;
    private final Map<String, GoalFields> fields = new HashMap<>();
    private final RadioButtonGroup<String> choice = new RadioButtonGroup<>();

    /** @param kept the goal that the cycle has */
    GoalForm(Pack pack, @Nullable Goal kept, LocalDate today) {
        this.pack = pack;
        this.kept = kept;
        this.today = today;
        templates = pack.goalTemplates().stream().collect(Collectors.toMap(GoalTemplate::id, one -> one));
        List<String> ids = Stream.concat(pack.goalTemplates().stream().map(GoalTemplate::id), Stream.of(NONE))
                .toList();
        choice.setLabel(getTranslation("cycle.goal.choose"));
        choice.setItems(ids);
        choice.setItemLabelGenerator(this::label);
        choice.addThemeName("vertical");
        choice.getElement().setAttribute("data-test-id", "goal");
        choice.addValueChangeListener(change -> show());
        getContent().addClassName("lv-section");
        getContent().add(choice);
        choice.setValue(kept == null ? NONE : kept.template());
        show();
    }

    /** Null for none yet. */
    @Nullable
    Goal goal() {
        return chosen().map(GoalFields::goal).orElse(null);
    }

    /** Marks what is missing or wrong; true when nothing is. */
    boolean validate() {
        return chosen().map(GoalFields::validate).orElse(true);
    }

    private String label(String id) {
        GoalTemplate template = templates.get(id);
        return template == null
                ? getTranslation("cycle.goal.none")
                : GoalText.of(pack, template, GoalText.Values.NONE, getLocale());
    }

    private Optional<GoalFields> chosen() {
        return Optional.ofNullable(fields.get(choice.getValue()));
    }

    /** The fields of a goal are made when it is chosen for the first time. */
    private void show() {
        GoalTemplate template = templates.get(choice.getValue());
        if (template != null && !fields.containsKey(template.id())) {
            Goal own = kept != null && kept.template().equals(template.id()) ? kept : null;
            var made = new GoalFields(pack, template, own, today);
            fields.put(template.id(), made);
            getContent().add(made);
        }
        fields.forEach((id, one) -> one.setVisible(id.equals(choice.getValue())));
    }
}
