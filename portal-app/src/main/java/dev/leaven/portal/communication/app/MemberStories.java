package dev.leaven.portal.communication.app;

import dev.leaven.portal.communication.internal.PageKeeping;
import dev.leaven.portal.communication.internal.StoryReading;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the organisation tells, for those who can sign in here. */
@Service
@PreAuthorize("isAuthenticated()")
public class MemberStories {

    private final PageKeeping pages;
    private final StoryReading stories;

    MemberStories(PageKeeping pages, StoryReading stories) {
        this.pages = pages;
        this.stories = stories;
    }

    /** Empty where the page was not opened. */
    @Transactional(readOnly = true)
    public Optional<Story> story() {
        return pages.page().map(OrganisationPage::cycle).map(stories::of);
    }
}
