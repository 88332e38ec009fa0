package dev.leaven.portal.actionplan.ui.obstacle;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.leaven.portal.actionplan.PlannedObstacle;
import dev.leaven.portal.actionplan.app.ObstacleDetails;
import dev.leaven.portal.actionplan.app.ObstacleOverview;
import dev.leaven.portal.actionplan.ui.FieldProblems;
import dev.leaven.portal.catalog.Ingredient;
import dev.leaven.portal.catalog.Obstacle;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an obstacle holds back, and how one knows; for one in own words also what it is. */
final class ObstacleForm extends Composite<Div> {

    private final ObstacleOverview overview;
    private final @Nullable Obstacle ofPack;
    private final TextField title = new TextField();
    private final CheckboxGroup<Ingredient> ingredients = new CheckboxGroup<>();
    private final TextArea reason = new TextArea();
    private final FieldProblems problems;

    /** @param ofPack null for one in own words */
    ObstacleForm(ObstacleOverview overview, @Nullable Obstacle ofPack, FieldProblems problems) {
        this.overview = overview;
        this.ofPack = ofPack;
        this.problems = problems;
        ingredients.setItems(overview.ingredients());
        if (overview.ingredients().size() == 1) {
            ingredients.setValue(Set.copyOf(overview.ingredients()));
        } else if (ofPack != null) {
            check(overview.holdsBack(ofPack));
        }
    }

    @Override
    protected Div initContent() {
        title.setLabel(getTranslation("obstacles.own"));
        title.setManualValidation(true);
        title.setWidthFull();
        title.getElement().setAttribute("data-test-id", "own-obstacle");
        ingredients.setLabel(getTranslation("obstacles.ingredients"));
        ingredients.setItemLabelGenerator(one -> one.name().in(getLocale()));
        ingredients.addThemeName("vertical");
        ingredients.setManualValidation(true);
        ingredients.getElement().setAttribute("data-test-id", "obstacle-ingredients");
        reason.setLabel(getTranslation("obstacles.reason"));
        reason.setHelperText(getTranslation("obstacles.reason.help"));
        reason.setManualValidation(true);
        reason.setWidthFull();
        reason.getElement().setAttribute("data-test-id", "obstacle-reason");
        problems.at("title", title).at("ingredients", ingredients).at("reason", reason);
        var what = ofPack == null ? title : new Paragraph(ofPack.hint().in(getLocale()));
        var form = new Div(what, ingredients, reason);
        form.addClassName("lv-stack");
        return form;
    }

    void show(PlannedObstacle one) {
        title.setValue(Objects.requireNonNullElse(one.title(), ""));
        check(one.ingredients());
        reason.setValue(one.reason());
    }

    ObstacleDetails details() {
        return new ObstacleDetails(
                ofPack == null ? null : ofPack.id(),
                ofPack == null ? title.getValue() : null,
                reason.getValue(),
                ingredients.getValue().stream().map(Ingredient::id).collect(Collectors.toSet()));
    }

    private void check(Set<String> ids) {
        ingredients.setValue(overview.ingredients().stream()
                .filter(one -> ids.contains(one.id()))
                .collect(Collectors.toSet()));
    }
}
