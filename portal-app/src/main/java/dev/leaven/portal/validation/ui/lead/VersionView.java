package dev.leaven.portal.validation.ui.lead;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.leaven.portal.components.PrintButton;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleLookup;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.cycle.NoSuchCycle;
import dev.leaven.portal.cycle.ui.CycleNavigation;
import dev.leaven.portal.cycle.ui.StepHead;
import dev.leaven.portal.validation.app.AlteredVersion;
import dev.leaven.portal.validation.app.FrozenPlan;
import dev.leaven.portal.validation.app.NoSuchRound;
import dev.leaven.portal.validation.app.VersionRow;
import dev.leaven.portal.validation.app.Versions;
import dev.leaven.portal.validation.ui.PlanWords;
import dev.leaven.portal.validation.ui.document.DifferenceList;
import dev.leaven.portal.validation.ui.document.PlanDocument;
import dev.leaven.portal.validation.ui.document.VersionNumbers;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;

/** A frozen version as a document: to read, to print and to sign on paper. */
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
        int number = VersionNavigation.number(event.getRouteParameters(), VersionNavigation.NUMBER);
        try {
            show(cycle, versions.read(cycle, number));
        } catch (NoSuchRound missing) {
            throw new NoSuchCycle();
        } catch (AlteredVersion altered) {
            removeAll();
            add(new AlteredCard(altered.version()));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(CycleId cycle, FrozenPlan plan) {
        VersionRow version = plan.version();
        int number = version.number();
        title = getTranslation("validate.version.title", number, plan.content().cycle());
        String kind = version.kind().name().toLowerCase(Locale.ROOT);
        var head = StepHead.of(
                CycleStep.VALIDATE,
                cycles.find(cycle),
                title,
                getTranslation("validate.document.purpose." + kind),
                new PrintButton(getTranslation("kit.print")));
        head.addContext(VersionNavigation.linkToPlan(cycle, getTranslation("validate.version.back")));
        VersionState.of(version, versions.everInForce(cycle)).badge().ifPresent(head::addContext);
        add(head);
        List<VersionRow> all = versions.all(cycle);
        if (number > 1) {
            add(comparison(cycle, number));
        }
        add(new PlanDocument(plan, new VersionNumbers(all), words));
    }

    private Paragraph comparison(CycleId cycle, int number) {
        String summary = DifferenceList.summary(versions.changes(cycle, number - 1, number), words);
        var line = new Paragraph(getTranslation("validate.changes.since", number - 1, summary) + " ");
        line.add(VersionNavigation.linkToChanges(cycle, number - 1, number, getTranslation("validate.changes.open")));
        line.getElement().setAttribute("data-test-id", "since");
        return line;
    }
}
