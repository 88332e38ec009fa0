package dev.leaven.portal.actionplan.ui.obstacle;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import dev.leaven.portal.actionplan.PlannedObstacle;
import dev.leaven.portal.actionplan.app.ObstacleDetails;
import dev.leaven.portal.actionplan.app.ObstacleOverview;
import dev.leaven.portal.actionplan.app.Obstacles;
import dev.leaven.portal.actionplan.app.PlanEditConflict;
import dev.leaven.portal.actionplan.app.PlanRefused;
import dev.leaven.portal.actionplan.ui.EditConflictNote;
import dev.leaven.portal.actionplan.ui.FieldProblems;
import dev.leaven.portal.catalog.Obstacle;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleRefused;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses an obstacle, or changes one that was chosen. What was typed stays until it is kept. */
final class ObstacleDialog extends Dialog {

    private final Obstacles obstacles;
    private final ObstacleOverview overview;
    private final Runnable changed;
    private final FieldProblems problems = new FieldProblems();
    private final Div conflict = new Div();
    private final ObstacleForm form;
    private @Nullable PlannedObstacle seen;

    /**
     * @param ofPack one of the recipe's that is to be chosen
     * @param one that is chosen already; both null for one in own words
     */
    ObstacleDialog(
            Obstacles obstacles,
            ObstacleOverview overview,
            @Nullable Obstacle ofPack,
            @Nullable PlannedObstacle one,
            Runnable changed) {
        this.obstacles = obstacles;
        this.overview = overview;
        this.changed = changed;
        this.seen = one;
        Optional<Obstacle> known = one == null ? Optional.ofNullable(ofPack) : overview.ofPack(one);
        form = new ObstacleForm(overview, known.orElse(null), problems);
        if (one != null) {
            form.show(one);
        }
        setHeaderTitle(known.map(obstacle -> obstacle.name().in(getLocale()))
                .orElseGet(() -> getTranslation("obstacles.own.add")));
        addClassName("lv-dialog-form");
        var content = new Div(conflict, problems, form);
        content.addClassName("lv-stack");
        add(content);
        var save = new Button(getTranslation("obstacles.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.getElement().setAttribute("data-test-id", "save-obstacle");
        getFooter().add(new Button(getTranslation("obstacles.cancel"), click -> close()), save);
    }

    private void save() {
        CycleId cycle = overview.cycle().id();
        PlannedObstacle one = seen;
        try {
            if (one == null) {
                obstacles.choose(cycle, form.details());
            } else {
                obstacles.change(cycle, one.id(), one.revision(), form.details());
            }
            close();
            changed.run();
        } catch (PlanEditConflict stale) {
            problems.clear();
            showTheirs(one);
        } catch (PlanRefused refused) {
            problems.show(refused);
        } catch (CycleRefused refused) {
            problems.show(refused);
        }
    }

    /** Beside what was typed; where they have dropped it, what was typed can be chosen anew. */
    private void showTheirs(@Nullable PlannedObstacle mine) {
        conflict.removeAll();
        obstacles.overview(overview.cycle().id()).chosen().stream()
                .filter(one -> mine != null && one.id().equals(mine.id()))
                .findFirst()
                .ifPresentOrElse(
                        theirs -> conflict.add(new EditConflictNote(
                                words(theirs.title(), theirs.ingredients(), theirs.reason()),
                                words(form.details()),
                                () -> take(theirs),
                                () -> insist(theirs))),
                        () -> {
                            seen = null;
                            problems.show(new PlanRefused("", "obstacles.gone"));
                        });
    }

    private void take(PlannedObstacle theirs) {
        conflict.removeAll();
        seen = theirs;
        form.show(theirs);
    }

    private void insist(PlannedObstacle theirs) {
        conflict.removeAll();
        seen = theirs;
        save();
    }

    private String words(ObstacleDetails details) {
        return words(details.title(), details.ingredients(), details.reason());
    }

    private String words(@Nullable String own, Set<String> held, String why) {
        String rest = getTranslation("obstacles.holds", overview.heldBack(held, getLocale())) + "\n" + why;
        return own == null ? rest : own + "\n" + rest;
    }
}
