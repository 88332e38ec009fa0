package dev.leaven.portal.shell.app;

import dev.leaven.portal.components.Heard;
import dev.leaven.portal.components.ThingsHeard;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What stakeholders, owners and learners were told last, for a lead. */
@Service
@PreAuthorize("hasRole('PROGRAMME_LEAD')")
public class LastHeard {

    private static final int MOST = 5;

    private final List<ThingsHeard> sources;

    LastHeard(List<ThingsHeard> sources) {
        this.sources = List.copyOf(sources);
    }

    /** The newest first, one of each kind. */
    @Transactional(readOnly = true)
    public List<Heard> all() {
        return sources.stream()
                .flatMap(one -> one.last().stream())
                .sorted(Heard.NEWEST_FIRST)
                .limit(MOST)
                .toList();
    }
}
