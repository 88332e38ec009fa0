package dev.leaven.portal.demo;

import dev.leaven.portal.communication.app.Announcements;
import dev.leaven.portal.communication.app.OrganisationPages;
import dev.leaven.portal.communication.app.Reach;
import dev.leaven.portal.cycle.CycleId;
import org.springframework.stereotype.Component;

/** Opens the organisation's page, and begins a message that only waits for its lead's approval. */
@Component
class DemoTelling {

    private final OrganisationPages pages;
    private final Announcements announcements;

    DemoTelling(OrganisationPages pages, Announcements announcements) {
        this.pages = pages;
        this.announcements = announcements;
    }

    /** As the lead. */
    void tell(CycleId cycle) {
        pages.open(cycle, 0, Reach.LINK);
        announcements.begin(cycle, "plan-published", "all-learners");
    }
}
