package dev.leaven.portal.communication.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.leaven.portal.communication.app.MemberStories;
import dev.leaven.portal.communication.app.Story;
import dev.leaven.portal.components.Drawing;
import dev.leaven.portal.components.EmptyState;
import dev.leaven.portal.components.PageHead;
import dev.leaven.portal.identity.PortalUser;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** The organisation's page for those who can sign in here. */
@Route("you-said")
@PermitAll
class YouSaidView extends Main implements HasDynamicTitle {

    YouSaidView(MemberStories stories, StoryWords words) {
        addClassName("lv-page");
        add(new PageHead(getPageTitle(), getTranslation("told.purpose")));
        boolean member = PortalUser.current().flatMap(PortalUser::person).isPresent();
        (member ? stories.story() : Optional.<Story>empty())
                .ifPresentOrElse(
                        story -> add(new StoryPreview(words.of(story, getLocale()))),
                        () -> add(new EmptyState(
                                Drawing.TABLE, getTranslation("told.empty.title"), getTranslation("told.empty.text"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("told.title");
    }
}
