package dev.leaven.portal.validation.internal;

import dev.leaven.portal.actionplan.ActionDetails;
import dev.leaven.portal.actionplan.Excess;
import dev.leaven.portal.actionplan.PlanDraft;
import dev.leaven.portal.actionplan.PlannedObstacle;
import dev.leaven.portal.catalog.Ingredient;
import dev.leaven.portal.catalog.Obstacle;
import dev.leaven.portal.cycle.CycleLookup;
import dev.leaven.portal.cycle.CycleUnit;
import dev.leaven.portal.identity.Contact;
import dev.leaven.portal.identity.Contacts;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.tenancy.CurrentTenant;
import dev.leaven.portal.tenancy.UnitId;
import dev.leaven.portal.validation.app.ActionEffort;
import dev.leaven.portal.validation.app.ActionLinks;
import dev.leaven.portal.validation.app.ActionOwner;
import dev.leaven.portal.validation.app.ActionSchedule;
import dev.leaven.portal.validation.app.ActionWording;
import dev.leaven.portal.validation.app.FrozenAction;
import dev.leaven.portal.validation.app.FrozenExcess;
import dev.leaven.portal.validation.app.FrozenIngredient;
import dev.leaven.portal.validation.app.FrozenName;
import dev.leaven.portal.validation.app.FrozenObstacle;
import dev.leaven.portal.validation.app.PlanContent;
import dev.leaven.portal.validation.app.PlanHorizon;
import dev.leaven.portal.validation.app.PlanScope;
import dev.leaven.portal.validation.app.PlanText;
import dev.leaven.portal.validation.app.SuccessMeasure;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a plan's rows down as the content of a version, with every name as it is now. */
@Component
class DraftContent {

    private static final int TENTHS = 10;

    private final CycleLookup cycles;
    private final WaivedPerspectiveTenantSql waived;
    private final Contacts contacts;
    private final CurrentTenant tenant;

    DraftContent(CycleLookup cycles, WaivedPerspectiveTenantSql waived, Contacts contacts, CurrentTenant tenant) {
        this.cycles = cycles;
        this.waived = waived;
        this.contacts = contacts;
        this.tenant = tenant;
    }

    PlanContent of(PlanDraft draft) {
        Map<UnitId, String> units = new HashMap<>();
        List<CycleUnit> scope = cycles.units(draft.cycle().id());
        scope.forEach(unit -> units.put(unit.id(), unit.name()));
        String goal = cycles.goal(draft.cycle().id(), Locale.of(tenant.get().defaultLanguage()))
                .orElse("");
        return new PlanContent(
                draft.cycle().name(),
                goal,
                new PlanScope(draft.pack().ref(), uppermost(scope)),
                draft.ingredients().stream().map(one -> ingredient(draft, one)).toList(),
                draft.obstacles().stream().map(one -> obstacle(draft, one)).toList(),
                draft.actions().stream()
                        .map(one -> action(one.id().toString(), one.details(), units))
                        .toList(),
                draft.excesses().stream().map(DraftContent::excess).toList(),
                waived.of(draft.cycle().id()));
    }

    private static List<FrozenName> uppermost(List<CycleUnit> scope) {
        Set<UnitId> all = scope.stream().map(CycleUnit::id).collect(Collectors.toSet());
        return scope.stream()
                .filter(unit -> unit.parent() == null || !all.contains(unit.parent()))
                .map(unit -> new FrozenName(unit.id().toString(), unit.name()))
                .toList();
    }

    private static FrozenIngredient ingredient(PlanDraft draft, PlanDraft.ChosenIngredient one) {
        return new FrozenIngredient(
                one.id(),
                draft.pack()
                        .ingredient(one.id())
                        .map(Ingredient::name)
                        .map(PlanText::of)
                        .orElse(PlanText.own(one.id())),
                one.current(),
                one.target(),
                one.importance() == null ? null : (int) Math.round(one.importance() * TENTHS));
    }

    private static FrozenObstacle obstacle(PlanDraft draft, PlannedObstacle one) {
        PlanText name = draft.pack().obstacles().stream()
                .filter(known -> known.id().equals(one.packObstacle()))
                .map(Obstacle::name)
                .map(PlanText::of)
                .findFirst()
                .orElseGet(() -> PlanText.own(Objects.requireNonNullElse(one.title(), "")));
        return new FrozenObstacle(one.id().toString(), name, one.reason(), one.ingredients());
    }

    private FrozenAction action(String id, ActionDetails action, Map<UnitId, String> units) {
        return new FrozenAction(
                id,
                new ActionWording(
                        action.title(), action.description(), action.success().expectedChange()),
                new ActionLinks(
                        action.links().ingredients(),
                        action.links().obstacle() == null
                                ? null
                                : action.links().obstacle().toString(),
                        action.links().units().stream()
                                .map(unit -> new FrozenName(unit.toString(), units.getOrDefault(unit, "")))
                                .toList(),
                        action.links().perspectives()),
                owner(action.people().owner(), units),
                name(action.people().sponsor()),
                new ActionSchedule(
                        PlanHorizon.valueOf(action.schedule().horizon().name()),
                        action.schedule().startsOn(),
                        action.schedule().dueOn()),
                new ActionEffort(action.effort().hours(), action.effort().money()),
                new SuccessMeasure(
                        action.success().measure(),
                        action.success().baseline(),
                        action.success().target()));
    }

    private @Nullable ActionOwner owner(@Nullable PersonId person, Map<UnitId, String> units) {
        if (person == null) {
            return null;
        }
        return contacts.find(person)
                .map(one -> new ActionOwner(
                        new FrozenName(person.toString(), one.name()),
                        new FrozenName(one.unit().toString(), units.getOrDefault(one.unit(), ""))))
                .orElse(null);
    }

    private @Nullable FrozenName name(@Nullable PersonId person) {
        return person == null
                ? null
                : contacts.find(person)
                        .map(Contact::name)
                        .map(name -> new FrozenName(person.toString(), name))
                        .orElse(null);
    }

    private static FrozenExcess excess(Excess one) {
        return new FrozenExcess(
                one.rule().name(),
                one.subject() == 0 ? null : new FrozenName(Long.toString(one.subject()), one.name()),
                Objects.requireNonNullElse(one.reason(), ""));
    }
}
