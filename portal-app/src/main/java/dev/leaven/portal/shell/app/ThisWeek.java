package dev.leaven.portal.shell.app;

import dev.leaven.portal.components.ThingsToDo;
import dev.leaven.portal.components.ToDo;
import dev.leaven.portal.identity.PortalUser;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for whoever is signed in, over all roles that they hold. */
@Service
@PreAuthorize("isAuthenticated()")
public class ThisWeek {

    /** More than three things at once are a burden, and no help. */
    private static final int MOST = 3;

    private final List<ThingsToDo> sources;

    ThisWeek(List<ThingsToDo> sources) {
        this.sources = List.copyOf(sources);
    }

    /** At most three, the most urgent first; none for an operator, who belongs to no organisation. */
    @Transactional(readOnly = true)
    public List<ToDo> mine() {
        return PortalUser.current().flatMap(PortalUser::tenant).isEmpty()
                ? List.of()
                : sources.stream()
                        .flatMap(one -> one.forMe().stream())
                        .sorted(ToDo.MOST_URGENT_FIRST)
                        .limit(MOST)
                        .toList();
    }
}
