package dev.leaven.portal.insight.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.leaven.portal.components.PrintButton;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleState;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.cycle.ui.CycleNavigation;
import dev.leaven.portal.cycle.ui.StepHead;
import dev.leaven.portal.insight.app.BoardReport;
import dev.leaven.portal.insight.app.LearningReports;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;

/** The learning report of a cycle for the board: to read, to print, to take along, and to fill in. */
@Route("learn/report/:cycleId")
@RolesAllowed("PROGRAMME_LEAD")
class ReportView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final LearningReports reports;

    ReportView(LearningReports reports) {
        this.reports = reports;
        addClassNames("lv-page", "lv-report");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(CycleNavigation.cycle(event.getRouteParameters()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("insight.report");
    }

    private void show(CycleId cycle) {
        BoardReport report = reports.read(cycle, getLocale());
        removeAll();
        add(StepHead.of(
                CycleStep.MEASURE_AGAIN,
                report.cycle(),
                getPageTitle(),
                subtitle(this, getLocale(), report),
                new PrintButton(getTranslation("report.print")),
                new ReportDownload(reports, cycle)));
        var article = new ReportArticle(new ReportSections(this, getLocale(), report).all());
        article.getElement().setAttribute("data-test-id", "report");
        add(article);
        if (report.cycle().state() != CycleState.ARCHIVED) {
            add(new ReportForm(reports, report, () -> show(cycle)));
        }
    }

    /** Whose report it is. */
    static String subtitle(Component page, Locale locale, BoardReport report) {
        return page.getTranslation(
                locale, "report.subtitle", report.organisation(), report.cycle().name());
    }
}
