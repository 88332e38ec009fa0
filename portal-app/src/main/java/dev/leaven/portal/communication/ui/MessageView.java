package dev.leaven.portal.communication.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.leaven.portal.catalog.Packs;
import dev.leaven.portal.communication.app.Announcement;
import dev.leaven.portal.communication.app.AnnouncementId;
import dev.leaven.portal.communication.app.AnnouncementRefused;
import dev.leaven.portal.communication.app.AnnouncementState;
import dev.leaven.portal.cycle.CycleFacts;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleLookup;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.cycle.NoSuchCycle;
import dev.leaven.portal.cycle.ui.CycleNavigation;
import dev.leaven.portal.cycle.ui.StepHead;
import jakarta.annotation.security.RolesAllowed;

/** One message: to write and to approve; after that, who got it. */
@Route("tell/:cycleId/message/:messageId")
@RolesAllowed("PROGRAMME_LEAD")
class MessageView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final MessageParts parts;
    private final CycleLookup cycles;
    private final Packs packs;
    private String title = "";

    MessageView(MessageParts parts, CycleLookup cycles, Packs packs) {
        this.parts = parts;
        this.cycles = cycles;
        this.packs = packs;
        addClassName("lv-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CycleId cycle = CycleNavigation.cycle(event.getRouteParameters());
        AnnouncementId id = event.getRouteParameters()
                .get(MessageNavigation.MESSAGE)
                .flatMap(AnnouncementId::parse)
                .orElseThrow(NoSuchCycle::new);
        show(cycle, id);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(CycleId cycle, AnnouncementId id) {
        removeAll();
        Announcement one;
        try {
            one = parts.announcements().read(cycle, id);
        } catch (AnnouncementRefused gone) {
            throw new NoSuchCycle();
        }
        CycleFacts facts = cycles.find(cycle);
        var words = new MessageWords(packs.core());
        title = words.subject(one);
        var head = StepHead.of(
                CycleStep.TELL,
                facts,
                title,
                getTranslation("tell.message.purpose", words.level(one.draft().level())));
        head.addContext(MessageNavigation.linkToAll(cycle, getTranslation("tell.messages")), words.badge(one.state()));
        add(head);
        Runnable again = () -> show(cycle, id);
        add(new ReachCard(parts, one, words, again));
        if (one.state() == AnnouncementState.DRAFT) {
            var columns = new Div(new MessageForm(parts, one, again), new MessagePreviews(parts, one));
            columns.addClassName("lv-aside");
            add(columns);
        } else {
            add(new LedgerCard(parts, one, again), new MessagePreviews(parts, one));
        }
    }
}
