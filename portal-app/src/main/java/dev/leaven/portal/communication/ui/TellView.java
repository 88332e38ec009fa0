package dev.leaven.portal.communication.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.leaven.portal.catalog.Packs;
import dev.leaven.portal.communication.app.Announcements;
import dev.leaven.portal.communication.app.OrganisationPages;
import dev.leaven.portal.communication.app.Story;
import dev.leaven.portal.components.PageHead;
import dev.leaven.portal.cycle.CycleState;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.cycle.ui.CycleChoice;
import dev.leaven.portal.cycle.ui.CyclePages;
import dev.leaven.portal.cycle.ui.StepHead;
import dev.leaven.portal.delivery.PortalAddress;
import jakarta.annotation.security.RolesAllowed;

/** The seventh step: the organisation's page, and who can read it. */
@Route("tell/:cycleId?")
@RolesAllowed("PROGRAMME_LEAD")
@Menu(order = 50, title = "tell.menu", icon = "lv:communicate")
class TellView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final OrganisationPages organisationPages;
    private final Announcements announcements;
    private final Packs packs;
    private final CyclePages pages;
    private final StoryWords words;
    private final PortalAddress address;

    TellView(
            OrganisationPages organisationPages,
            Announcements announcements,
            Packs packs,
            CyclePages pages,
            StoryWords words,
            PortalAddress address) {
        this.organisationPages = organisationPages;
        this.announcements = announcements;
        this.packs = packs;
        this.pages = pages;
        this.words = words;
        this.address = address;
        addClassName("lv-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        pages.choose(event).ifPresentOrElse(this::show, () -> {
            removeAll();
            add(new PageHead(getPageTitle(), getTranslation("tell.purpose")), pages.none());
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("tell.title");
    }

    private void show(CycleChoice choice) {
        removeAll();
        var cycle = choice.cycle();
        add(StepHead.of(CycleStep.TELL, choice, getPageTitle(), getTranslation("tell.purpose")));
        Story story = organisationPages.preview(cycle.id());
        boolean editable = cycle.state() != CycleState.ARCHIVED;
        add(new MessagesCard(announcements, cycle.id(), new MessageWords(packs.core()), editable));
        add(new PageCard(organisationPages, cycle, address, editable, () -> show(choice)));
        add(new StoryPreview(words.of(story, getLocale())));
    }
}
