package dev.leaven.portal.validation.internal;

import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.validation.app.Standing;

/** Who may speak for a stakeholder now. */
final class DecisionRight {

    private DecisionRight() {}

    /** The stakeholder; the deputy where asked to, where the stakeholder has left, or where time is nearly over. */
    static boolean holds(Round round, Stakeholder stakeholder, Standing standing, PersonId by) {
        if (by.equals(stakeholder.person()) && !stakeholder.hasLeft()) {
            return true;
        }
        return by.equals(stakeholder.deputy())
                && (standing.delegated()
                        || stakeholder.hasLeft()
                        || round.asksDeputies() && (standing.isPending() || decidedBy(standing, by)));
    }

    private static boolean decidedBy(Standing standing, PersonId by) {
        return standing.decision() != null && by.equals(standing.decision().by().person());
    }
}
