package dev.leaven.portal.validation.app;

import org.jspecify.annotations.Nullable;

/**
 * What somebody is going to do, in eight groups of terms.
 *
 * @param id of the row in the plan
 * @param owner null while nobody is named, as in a plan that is consulted
 * @param sponsor somebody of the business; null likewise
 */
public record FrozenAction(
        String id,
        ActionWording wording,
        ActionLinks links,
        @Nullable ActionOwner owner,
        @Nullable FrozenName sponsor,
        ActionSchedule schedule,
        ActionEffort effort,
        SuccessMeasure success)
        implements PlanPart {

    @Override
    public PlanText name() {
        return PlanText.own(wording.title());
    }
}
