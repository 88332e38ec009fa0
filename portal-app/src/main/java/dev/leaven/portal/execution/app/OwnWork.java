package dev.leaven.portal.execution.app;

import dev.leaven.portal.actionplan.ActionId;
import java.util.List;
import java.util.Map;

/**
 * What somebody has to do in the plans in force, over all cycles that go on.
 *
 * @param requests actions whose owner asks this person, as their sponsor, for help
 * @param questions finished actions of which this person is asked whether they worked
 * @param actions that this person carries out: open ones by their due day, then finished ones
 * @param log what was said about the actions of all three, newest first
 */
public record OwnWork(
        List<RunningAction> requests,
        List<RunningAction> questions,
        List<RunningAction> actions,
        Map<ActionId, List<LogEntry>> log) {

    public static final OwnWork NOTHING = new OwnWork(List.of(), List.of(), List.of(), Map.of());

    public OwnWork {
        requests = List.copyOf(requests);
        questions = List.copyOf(questions);
        actions = List.copyOf(actions);
        log = Map.copyOf(log);
    }

    public List<LogEntry> log(ActionId action) {
        return log.getOrDefault(action, List.of());
    }

    /** Whether nothing is asked of this person, and nothing was. */
    public boolean isEmpty() {
        return requests.isEmpty() && questions.isEmpty() && actions.isEmpty();
    }
}
