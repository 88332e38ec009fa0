package dev.leaven.portal.communication.app;

import dev.leaven.portal.communication.internal.PageKeeping;
import dev.leaven.portal.communication.internal.StoryReading;
import dev.leaven.portal.cycle.CycleId;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A lead opens the organisation's page and chooses who can read it. */
@Service
@PreAuthorize("hasRole('PROGRAMME_LEAD')")
public class OrganisationPages {

    private final PageKeeping pages;
    private final StoryReading stories;

    OrganisationPages(PageKeeping pages, StoryReading stories) {
        this.pages = pages;
        this.stories = stories;
    }

    /** Empty before it was opened. */
    @Transactional(readOnly = true)
    public Optional<OrganisationPage> page() {
        return pages.page();
    }

    /** What the page would tell about a cycle. @throws dev.leaven.portal.cycle.NoSuchCycle when there is none here */
    @Transactional(readOnly = true)
    public Story preview(CycleId cycle) {
        return stories.of(cycle);
    }

    /**
     * Opens the page for a cycle, or changes whom it reaches.
     *
     * @param seen its revision when it was read; 0 before it was opened
     * @throws PageRefused when somebody else has changed it since, or there is nothing to tell yet
     */
    @Transactional
    public void open(CycleId cycle, int seen, Reach reach) {
        pages.open(cycle, seen, reach);
    }

    /** Ends the link that was given out, and makes another. @throws PageRefused when the page was not opened */
    @Transactional
    public void renewLink() {
        pages.renewLink();
    }

    /** Takes the page off. */
    @Transactional
    public void close() {
        pages.close();
    }
}
