package dev.leaven.portal.actionplan.ui.obstacle;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.leaven.portal.actionplan.PlannedObstacle;
import dev.leaven.portal.actionplan.app.ObstacleDetails;
import dev.leaven.portal.actionplan.app.ObstacleOverview;
import dev.leaven.portal.actionplan.app.PlanRefused;
import dev.leaven.portal.actionplan.ui.FieldProblems;
import dev.leaven.portal.catalog.Ingredient;
import dev.leaven.portal.catalog.Obstacle;
import dev.leaven.portal.cycle.CycleRefused;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chooses an obstacle of the recipe, or puts one into own words, and says why. */
final class ObstacleDialog extends Dialog {

    private final ObstacleOverview overview;
    private final Consumer<ObstacleDetails> keep;
    private final ComboBox<Obstacle> ofPack = new ComboBox<>();
    private final TextField title = new TextField();
    private final CheckboxGroup<Ingredient> ingredients = new CheckboxGroup<>();
    private final TextArea reason = new TextArea();
    private final Paragraph hint = new Paragraph();
    private final FieldProblems problems = new FieldProblems();

    /**
     * @param one null to choose another
     * @param keep throws {@link PlanRefused} when it can't be
     */
    ObstacleDialog(ObstacleOverview overview, @Nullable PlannedObstacle one, Consumer<ObstacleDetails> keep) {
        this.overview = overview;
        this.keep = keep;
        setHeaderTitle(getTranslation(one == null ? "obstacles.add" : "obstacles.change"));
        ofPack.setLabel(getTranslation("obstacles.pack"));
        ofPack.setHelperText(getTranslation("obstacles.pack.help"));
        ofPack.setItems(Stream.concat(
                        overview.others().stream(),
                        Stream.ofNullable(one).flatMap(known -> overview.ofPack(known).stream()))
                .toList());
        ofPack.setItemLabelGenerator(known -> known.name().in(getLocale()));
        ofPack.setClearButtonVisible(true);
        ofPack.getElement().setAttribute("data-test-id", "pack-obstacle");
        title.setLabel(getTranslation("obstacles.own"));
        title.getElement().setAttribute("data-test-id", "own-obstacle");
        ingredients.setLabel(getTranslation("obstacles.ingredients"));
        ingredients.setItems(overview.ingredients());
        ingredients.setItemLabelGenerator(known -> known.name().in(getLocale()));
        ingredients.getElement().setAttribute("data-test-id", "obstacle-ingredients");
        reason.setLabel(getTranslation("obstacles.reason"));
        reason.setHelperText(getTranslation("obstacles.reason.help"));
        reason.getElement().setAttribute("data-test-id", "obstacle-reason");
        hint.addClassName("lv-soft");
        ofPack.addValueChangeListener(change -> {
            Obstacle known = change.getValue();
            title.setVisible(known == null);
            hint.setText(known == null ? "" : known.hint().in(getLocale()));
            if (known != null && ingredients.getValue().isEmpty()) {
                ingredients.setValue(overview.ingredients().stream()
                        .filter(ingredient -> known.ingredients().contains(ingredient.id()))
                        .collect(Collectors.toSet()));
            }
        });
        problems.at("title", title).at("ingredients", ingredients).at("reason", reason);
        show(one);
        var form = new Div(problems, ofPack, hint, title, ingredients, reason);
        form.addClassName("lv-dialog-form");
        add(form);
        foot();
    }

    private void show(@Nullable PlannedObstacle one) {
        if (one == null) {
            return;
        }
        overview.ofPack(one).ifPresent(ofPack::setValue);
        title.setValue(one.title() == null ? "" : one.title());
        ingredients.setValue(overview.ingredients().stream()
                .filter(known -> one.ingredients().contains(known.id()))
                .collect(Collectors.toSet()));
        reason.setValue(one.reason());
    }

    private void foot() {
        var save = new Button(getTranslation("obstacles.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.getElement().setAttribute("data-test-id", "save-obstacle");
        getFooter().add(new Button(getTranslation("obstacles.cancel"), click -> close()), save);
    }

    private void save() {
        Obstacle known = ofPack.getValue();
        Set<String> held = ingredients.getValue().stream().map(Ingredient::id).collect(Collectors.toSet());
        try {
            keep.accept(new ObstacleDetails(
                    known == null ? null : known.id(),
                    known == null ? title.getValue() : null,
                    reason.getValue(),
                    held));
            close();
        } catch (PlanRefused refused) {
            problems.show(refused);
        } catch (CycleRefused refused) {
            problems.show(refused);
        }
    }
}
