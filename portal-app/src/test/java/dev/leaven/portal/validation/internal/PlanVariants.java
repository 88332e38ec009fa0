package dev.leaven.portal.validation.internal;

import dev.leaven.portal.validation.app.ActionEffort;
import dev.leaven.portal.validation.app.ActionLinks;
import dev.leaven.portal.validation.app.ActionOwner;
import dev.leaven.portal.validation.app.ActionSchedule;
import dev.leaven.portal.validation.app.ActionWording;
import dev.leaven.portal.validation.app.FrozenAction;
import dev.leaven.portal.validation.app.FrozenName;
import dev.leaven.portal.validation.app.SuccessMeasure;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An action with one thing changed. */
final class PlanVariants {

    private PlanVariants() {}

    static FrozenAction with(FrozenAction a, ActionWording wording) {
        return new FrozenAction(
                a.id(), wording, a.links(), a.owner(), a.sponsor(), a.schedule(), a.effort(), a.success());
    }

    static FrozenAction with(FrozenAction a, ActionLinks links) {
        return new FrozenAction(
                a.id(), a.wording(), links, a.owner(), a.sponsor(), a.schedule(), a.effort(), a.success());
    }

    static FrozenAction withOwner(FrozenAction a, @Nullable ActionOwner owner) {
        return new FrozenAction(
                a.id(), a.wording(), a.links(), owner, a.sponsor(), a.schedule(), a.effort(), a.success());
    }

    static FrozenAction withSponsor(FrozenAction a, @Nullable FrozenName sponsor) {
        return new FrozenAction(
                a.id(), a.wording(), a.links(), a.owner(), sponsor, a.schedule(), a.effort(), a.success());
    }

    static FrozenAction with(FrozenAction a, ActionSchedule schedule) {
        return new FrozenAction(
                a.id(), a.wording(), a.links(), a.owner(), a.sponsor(), schedule, a.effort(), a.success());
    }

    static FrozenAction with(FrozenAction a, ActionEffort effort) {
        return new FrozenAction(
                a.id(), a.wording(), a.links(), a.owner(), a.sponsor(), a.schedule(), effort, a.success());
    }

    static FrozenAction with(FrozenAction a, SuccessMeasure success) {
        return new FrozenAction(
                a.id(), a.wording(), a.links(), a.owner(), a.sponsor(), a.schedule(), a.effort(), success);
    }

    static FrozenAction withId(FrozenAction a, String id) {
        return new FrozenAction(
                id, a.wording(), a.links(), a.owner(), a.sponsor(), a.schedule(), a.effort(), a.success());
    }

    static FrozenAction due(FrozenAction a, @Nullable LocalDate day) {
        return with(a, new ActionSchedule(a.schedule().horizon(), a.schedule().startsOn(), day));
    }

    static FrozenAction starting(FrozenAction a, @Nullable LocalDate day) {
        return with(
                a, new ActionSchedule(a.schedule().horizon(), day, a.schedule().dueOn()));
    }

    static FrozenAction concerning(FrozenAction a, Set<String> perspectives) {
        var links = a.links();
        return with(a, new ActionLinks(links.ingredients(), links.obstacle(), links.units(), perspectives));
    }
}
