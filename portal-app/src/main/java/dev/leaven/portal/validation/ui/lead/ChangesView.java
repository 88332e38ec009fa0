package dev.leaven.portal.validation.ui.lead;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import dev.leaven.portal.components.PrintButton;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleLookup;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.cycle.NoSuchCycle;
import dev.leaven.portal.cycle.ui.CycleNavigation;
import dev.leaven.portal.cycle.ui.StepHead;
import dev.leaven.portal.validation.app.AlteredVersion;
import dev.leaven.portal.validation.app.NoSuchRound;
import dev.leaven.portal.validation.app.PlanDifference;
import dev.leaven.portal.validation.app.VersionRow;
import dev.leaven.portal.validation.app.Versions;
import dev.leaven.portal.validation.ui.PlanWords;
import dev.leaven.portal.validation.ui.document.DifferenceList;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** What differs between two frozen versions, for somebody who wrote neither. */
@Route("validate/:cycleId/version/:number/changes/:from")
@RolesAllowed("PROGRAMME_LEAD")
class ChangesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Versions versions;
    private final CycleLookup cycles;
    private final PlanWords words;
    private String title = "";

    ChangesView(Versions versions, CycleLookup cycles, PlanWords words) {
        this.versions = versions;
        this.cycles = cycles;
        this.words = words;
        addClassName("lv-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        RouteParameters parameters = event.getRouteParameters();
        CycleId cycle = CycleNavigation.cycle(parameters);
        int number = VersionNavigation.number(parameters, VersionNavigation.NUMBER);
        int from = VersionNavigation.number(parameters, VersionNavigation.FROM);
        if (from == number) {
            throw new NoSuchCycle();
        }
        try {
            show(cycle, from, number, versions.changes(cycle, from, number));
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

    private void show(CycleId cycle, int from, int number, PlanDifference difference) {
        title = getTranslation("validate.changes.title", number, from);
        var head = StepHead.of(
                CycleStep.VALIDATE,
                cycles.find(cycle),
                title,
                getTranslation("validate.changes.purpose"),
                new PrintButton(getTranslation("kit.print")));
        head.addContext(
                VersionNavigation.linkToPlan(cycle, getTranslation("validate.version.back")),
                VersionNavigation.linkTo(cycle, number, getTranslation("review.version", number)));
        var toolbar = new Div(choice(
                cycle,
                from,
                number,
                versions.all(cycle).stream().map(VersionRow::number).toList()));
        toolbar.addClassName("lv-toolbar");
        add(head, toolbar, new DifferenceList(difference, words));
    }

    private Select<Integer> choice(CycleId cycle, int from, int number, List<Integer> all) {
        var other = new Select<Integer>();
        other.setLabel(getTranslation("validate.changes.with"));
        other.setItems(all.stream().filter(one -> one != number).toList());
        other.setItemLabelGenerator(one -> getTranslation("review.version", one));
        other.setValue(from);
        other.addValueChangeListener(change -> VersionNavigation.toChanges(cycle, change.getValue(), number));
        other.getElement().setAttribute("data-test-id", "compare-with");
        return other;
    }
}
