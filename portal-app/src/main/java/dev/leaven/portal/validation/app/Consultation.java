package dev.leaven.portal.validation.app;

import java.util.List;
import java.util.Set;

/**
 * What came of a round in which a draft was consulted.
 *
 * @param actions of the draft, as they were read
 * @param remarks the newest of each stakeholder about each action and the whole, in the order of their saying
 * @param answered who has given an answer to the whole
 */
public record Consultation(
        RoundId round,
        VersionRow version,
        RoundState state,
        List<FrozenAction> actions,
        List<Remark> remarks,
        Set<StakeholderId> answered) {

    public Consultation {
        actions = List.copyOf(actions);
        remarks = List.copyOf(remarks);
        answered = Set.copyOf(answered);
    }

    /** How many remarks wait for an answer. */
    public long open() {
        return remarks.stream().filter(Remark::isOpen).count();
    }
}
