package dev.leaven.portal.actionplan;

import org.jspecify.annotations.Nullable;

/**
 * More than small steps, where the plan needs a reason.
 *
 * @param subject the owner's or the unit's key; 0 for the plan as a whole
 * @param name of the owner or the unit; empty for the plan
 * @param count how many actions there are
 * @param reason why all the same; null as long as nobody has said
 */
public record Excess(
        Rule rule,
        long subject,
        String name,
        int count,
        @Nullable String reason) {

    /** What a plan holds without a reason, at most. */
    public enum Rule {
        /** Actions in the plan. */
        PLAN(10),
        /** Short-term actions of an owner. */
        OWNER(3),
        /** Short-term actions in a unit. */
        UNIT(5);

        private final int most;

        Rule(int most) {
            this.most = most;
        }

        public int most() {
            return most;
        }
    }
}
