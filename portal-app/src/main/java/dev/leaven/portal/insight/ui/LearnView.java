package dev.leaven.portal.insight.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.Drawing;
import dev.leaven.portal.components.EmptyState;
import dev.leaven.portal.components.Formats;
import dev.leaven.portal.components.PageHead;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.cycle.ui.CycleChoice;
import dev.leaven.portal.cycle.ui.CyclePages;
import dev.leaven.portal.cycle.ui.StepHead;
import dev.leaven.portal.insight.app.MeasuredAgain;
import dev.leaven.portal.insight.app.MeasuringAgain;
import dev.leaven.portal.insight.app.ThenAndNow;
import dev.leaven.portal.insight.app.ThenAndNow.Measurement;
import jakarta.annotation.security.RolesAllowed;

/** The eighth step: two measurements side by side, and what was done in between. */
@Route("learn/:cycleId?")
@RolesAllowed("PROGRAMME_LEAD")
@Menu(order = 60, title = "insight.menu", icon = "lv:learn")
class LearnView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final MeasuringAgain measuring;
    private final CyclePages pages;

    LearnView(MeasuringAgain measuring, CyclePages pages) {
        this.measuring = measuring;
        this.pages = pages;
        addClassName("lv-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        pages.choose(event)
                .ifPresentOrElse(
                        choice -> show(choice, LearnAddress.of(choice.cycle().id(), event)),
                        () -> add(new PageHead(getPageTitle(), getTranslation("insight.purpose")), pages.none()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("insight.title");
    }

    private void show(CycleChoice choice, LearnAddress address) {
        var report = new Button(
                getTranslation("insight.report"), click -> UI.getCurrent().navigate("learn/report/" + address.cycle()));
        report.addThemeVariants(ButtonVariant.PRIMARY);
        report.getElement().setAttribute("data-test-id", "learning-report");
        var head =
                StepHead.of(CycleStep.MEASURE_AGAIN, choice, getPageTitle(), getTranslation("insight.purpose"), report);
        add(head);
        MeasuredAgain read = measuring.read(address.cycle(), address.choice());
        read.comparison()
                .ifPresentOrElse(
                        shown -> add(new LearnToolbar(address, read.campaigns(), shown), changes(shown)), this::empty);
        if (!read.actions().isEmpty() && read.comparison().isPresent()) {
            add(new MovedActions(read.actions(), read.comparison().get()));
        }
    }

    private Card changes(ThenAndNow shown) {
        var turnout = new Paragraph(getTranslation("insight.turnout", learners(shown.then()), learners(shown.now())));
        return new Card(getTranslation("insight.changes"), turnout, new ChangeTable(shown), new ChangeNotes(shown));
    }

    private String learners(Measurement one) {
        return one.answers() == 0
                ? getTranslation("insight.learners.hidden", one.minResponses())
                : getTranslation(
                        "insight.learners",
                        one.answers(),
                        one.invited(),
                        Formats.share(one.answers(), one.invited(), getLocale()));
    }

    private void empty() {
        var campaigns = new Button(
                getTranslation("insight.empty.button"), click -> UI.getCurrent().navigate("campaigns"));
        campaigns.addThemeVariants(ButtonVariant.PRIMARY);
        add(new EmptyState(
                Drawing.RISING,
                getTranslation("insight.empty.title"),
                getTranslation("insight.empty.text"),
                campaigns));
    }
}
