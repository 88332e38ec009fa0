package dev.leaven.portal.validation.internal;

import static dev.leaven.portal.validation.app.ChangeWeight.EDITORIAL;
import static dev.leaven.portal.validation.app.ChangeWeight.MATERIAL;
import static dev.leaven.portal.validation.app.ChangedValue.amount;
import static dev.leaven.portal.validation.app.ChangedValue.tenths;
import static dev.leaven.portal.validation.app.ChangedValue.text;

import dev.leaven.portal.validation.app.ChangedValue;
import dev.leaven.portal.validation.app.FieldChange;
import dev.leaven.portal.validation.app.FrozenAction;
import dev.leaven.portal.validation.app.FrozenIngredient;
import dev.leaven.portal.validation.app.FrozenObstacle;
import dev.leaven.portal.validation.app.PlanChange;
import dev.leaven.portal.validation.app.PlanContent;
import dev.leaven.portal.validation.app.PlanDifference;
import dev.leaven.portal.validation.app.PlanField;
import dev.leaven.portal.validation.app.PlanText;
import dev.leaven.portal.validation.app.SigningPerspectives;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares any two versions of a plan.
 *
 * <p>Material is: an action added or removed; of an action its units, the unit of its owner, hours, money, success measure,
 * baseline, target, and a start or due day that is set, cleared or moved by more than thirty days; of the plan its units and
 * what is waived. Everything else is editorial.
 *
 * <p>A material change of an action concerns the perspectives that either version names on it; one of the plan concerns all.
 *
 * <p><strong>Compare with what a perspective last approved itself</strong>, not with the version before: a due day that moves
 * by twenty days three times has moved by sixty, and an action that stops to name a perspective still concerns it. An approval
 * that was carried is not one that was given, so the comparison begins at the version that it was carried from.
 */
public final class PlanDifferences {

    private PlanDifferences() {}

    public static PlanDifference between(PlanContent before, PlanContent after) {
        var links = new LinkComparison(before, after);
        var ingredients = new PartComparison<FrozenIngredient>(
                PlanChange.Subject.INGREDIENT, EDITORIAL, part -> SigningPerspectives.ALL, PlanDifferences::ingredient);
        var obstacles = new PartComparison<FrozenObstacle>(
                PlanChange.Subject.OBSTACLE,
                EDITORIAL,
                part -> SigningPerspectives.ALL,
                (was, is) -> obstacle(links, was, is));
        var actions = new PartComparison<FrozenAction>(
                PlanChange.Subject.ACTION,
                MATERIAL,
                action -> action.links().concerned(),
                new ActionComparison(links)::between);
        var changes = new ArrayList<>(plan(before, after));
        changes.addAll(ingredients.between(before.ingredients(), after.ingredients()));
        changes.addAll(obstacles.between(before.obstacles(), after.obstacles()));
        changes.addAll(actions.between(before.actions(), after.actions()));
        return new PlanDifference(changes);
    }

    private static List<PlanChange> plan(PlanContent before, PlanContent after) {
        var fields = new FieldChanges()
                .editorial(PlanField.CYCLE, text(before.cycle()), text(after.cycle()))
                .editorial(PlanField.GOAL, text(before.goal()), text(after.goal()))
                .editorial(
                        PlanField.PACK,
                        text(before.scope().pack().toString()),
                        text(after.scope().pack().toString()))
                .units(before.scope().units(), after.scope().units())
                .editorial(
                        PlanField.EXCESSES,
                        ChangedValue.excesses(before.excesses()),
                        ChangedValue.excesses(after.excesses()))
                // With its reason, for that is what the others agreed to.
                .material(
                        PlanField.WAIVED_PERSPECTIVES,
                        ChangedValue.waived(before.waived()),
                        ChangedValue.waived(after.waived()))
                .found();
        var name = PlanText.own(after.cycle());
        return fields.isEmpty()
                ? List.of()
                : List.of(PlanChange.changed(PlanChange.Subject.PLAN, "", name, fields, SigningPerspectives.ALL));
    }

    private static List<FieldChange> ingredient(FrozenIngredient before, FrozenIngredient after) {
        return new FieldChanges()
                .editorial(PlanField.NAME, name(before.name()), name(after.name()))
                .editorial(PlanField.CURRENT_LEVEL, amount(before.currentLevel()), amount(after.currentLevel()))
                .editorial(PlanField.TARGET_LEVEL, amount(before.targetLevel()), amount(after.targetLevel()))
                .editorial(PlanField.IMPORTANCE, tenths(before.importanceTenths()), tenths(after.importanceTenths()))
                .found();
    }

    private static List<FieldChange> obstacle(LinkComparison links, FrozenObstacle before, FrozenObstacle after) {
        var changes = new FieldChanges()
                .editorial(PlanField.NAME, name(before.name()), name(after.name()))
                .editorial(PlanField.REASON, text(before.reason()), text(after.reason()));
        links.ingredients(changes, before.ingredients(), after.ingredients());
        return changes.found();
    }

    private static ChangedValue name(PlanText name) {
        return new ChangedValue.Texts(List.of(name));
    }
}
