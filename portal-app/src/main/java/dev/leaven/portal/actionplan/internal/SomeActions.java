package dev.leaven.portal.actionplan.internal;

import dev.leaven.portal.actionplan.ActionId;
import java.util.List;
import java.util.Map;

/** The part of a statement about a plan that asks for a few of its actions only. For many, reading all costs less. */
final class SomeActions {

    private static final int FEW = 200;

    private SomeActions() {}

    /** Empty for many. */
    static String condition(List<ActionId> actions) {
        return isFew(actions) ? " and action_id in (:actions)" : "";
    }

    /** What the condition names. */
    static Map<String, List<Long>> keys(List<ActionId> actions) {
        return isFew(actions)
                ? Map.of("actions", actions.stream().map(ActionId::value).toList())
                : Map.of();
    }

    private static boolean isFew(List<ActionId> actions) {
        return !actions.isEmpty() && actions.size() <= FEW;
    }
}
