package dev.leaven.portal.actionplan.ui.plan;

import dev.leaven.portal.actionplan.PlanDraft;
import dev.leaven.portal.actionplan.PlannedAction;
import dev.leaven.portal.cycle.CycleLookup;
import dev.leaven.portal.identity.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes forms of actions, with everybody and everything that can be chosen in them. */
@Component
class ActionForms {

    private final CycleLookup cycles;
    private final People people;

    ActionForms(CycleLookup cycles, People people) {
        this.cycles = cycles;
        this.people = people;
    }

    /** @param action null for one that is being written */
    ActionForm of(PlanDraft draft, @Nullable PlannedAction action, boolean editable) {
        return new ActionForm(
                draft,
                cycles.units(draft.cycle().id()),
                people.all(),
                action == null ? null : action.details(),
                editable);
    }
}
