package dev.leaven.portal.validation.ui.lead;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.leaven.portal.components.Formats;
import dev.leaven.portal.components.PrintButton;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleLookup;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.cycle.NoSuchCycle;
import dev.leaven.portal.cycle.ui.CycleNavigation;
import dev.leaven.portal.cycle.ui.StepHead;
import dev.leaven.portal.validation.app.FrozenPlan;
import dev.leaven.portal.validation.app.NoSuchRound;
import dev.leaven.portal.validation.app.Versions;
import dev.leaven.portal.validation.ui.PlanWords;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneOffset;

/** A frozen version as a document: to read, to print and to sign on paper, and what differs from the one before. */
@Route("validate/:cycleId/version/:number")
@RolesAllowed("PROGRAMME_LEAD")
class VersionView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Versions versions;
    private final CycleLookup cycles;
    private final PlanWords words;
    private String title = "";

    VersionView(Versions versions, CycleLookup cycles, PlanWords words) {
        this.versions = versions;
        this.cycles = cycles;
        this.words = words;
        addClassName("lv-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        CycleId cycle = CycleNavigation.cycle(event.getRouteParameters());
        int number = event.getRouteParameters()
                .get(VersionNavigation.NUMBER)
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(0);
        try {
            show(cycle, versions.read(cycle, number));
        } catch (NoSuchRound missing) {
            throw new NoSuchCycle();
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(CycleId cycle, FrozenPlan plan) {
        int number = plan.version().number();
        title = getTranslation("validate.version.title", number, plan.content().cycle());
        String day =
                Formats.date(plan.version().frozenAt().atZone(ZoneOffset.UTC).toLocalDate(), getLocale());
        var head = StepHead.of(
                CycleStep.VALIDATE,
                cycles.find(cycle),
                title,
                getTranslation(
                        "validate.version.facts",
                        day,
                        plan.version().authorName(),
                        plan.version().hash().fingerprint()));
        head.addContext(VersionNavigation.linkToPlan(cycle, getTranslation("validate.version.back")));
        head.setActions(new PrintButton(getTranslation("kit.print")));
        add(head);
        if (number > 1) {
            add(new ChangesCard(versions.changes(cycle, number - 1, number), number - 1, words));
        }
        add(new VersionDocument(plan, words));
    }
}
