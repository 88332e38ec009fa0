package dev.leaven.portal.communication.app;

import dev.leaven.portal.communication.internal.PageDoor.OpenedPage;
import dev.leaven.portal.communication.internal.StoryReading;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an organisation tells, for whoever has its link or finds its public page. The opened page is the key. */
@Service
@PreAuthorize("permitAll()")
public class SharedStories {

    private final StoryReading stories;

    SharedStories(StoryReading stories) {
        this.stories = stories;
    }

    @Transactional(readOnly = true)
    public Story story(OpenedPage page) {
        return stories.of(page.cycle());
    }
}
