package dev.leaven.portal.actionplan.app;

import dev.leaven.portal.actionplan.internal.OwnerAsking;
import dev.leaven.portal.cycle.CycleId;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A lead asks those who own actions whether they take them on. */
@Service
@PreAuthorize("hasRole('PROGRAMME_LEAD')")
public class OwnerRequests {

    private final OwnerAsking asking;

    OwnerRequests(OwnerAsking asking) {
        this.asking = asking;
    }

    /** How many own an action on terms to which they have not said anything. */
    @Transactional(readOnly = true)
    public int waiting(CycleId cycle) {
        return asking.waiting(cycle).size();
    }

    /**
     * Sends each of them a letter with a personal link.
     *
     * @return the names of those whom nothing reaches
     * @throws dev.leaven.portal.cycle.CycleRefused when the cycle was archived
     */
    @Transactional
    public List<String> ask(CycleId cycle) {
        return asking.ask(cycle);
    }
}
