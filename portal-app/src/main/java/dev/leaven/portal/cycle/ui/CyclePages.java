package dev.leaven.portal.cycle.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.VaadinSession;
import dev.leaven.portal.catalog.Packs;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.Drawing;
import dev.leaven.portal.components.EmptyState;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleLookup;
import dev.leaven.portal.cycle.CycleState;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.cycle.GateClosed;
import dev.leaven.portal.cycle.NoSuchCycle;
import dev.leaven.portal.cycle.StepReport.Missing;
import dev.leaven.portal.cycle.app.CycleLifecycle;
import dev.leaven.portal.cycle.app.CycleOverview;
import dev.leaven.portal.cycle.app.CycleRow;
import dev.leaven.portal.cycle.app.Cycles;
import dev.leaven.portal.cycle.app.StepOverview;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a lead's pages about a cycle need, in whatever module they are. */
@Component
public class CyclePages {

    /** In the session: the key of the cycle that was looked at last. */
    private static final String REMEMBERED = CyclePages.class.getName();

    private final Cycles cycles;
    private final CycleLookup lookup;
    private final CycleLifecycle lifecycle;
    private final ObjectProvider<StepPage> pages;
    private final Packs packs;

    CyclePages(
            Cycles cycles, CycleLookup lookup, CycleLifecycle lifecycle, ObjectProvider<StepPage> pages, Packs packs) {
        this.cycles = cycles;
        this.lookup = lookup;
        this.lifecycle = lifecycle;
        this.pages = pages;
        this.packs = packs;
    }

    /** The cycle that was looked at last, else the newest that goes on. */
    public Optional<CycleId> current() {
        return usual(cycles.all());
    }

    /** The eight steps of a cycle in brief, and what the one that it stands at still misses. */
    public CyclePath path(CycleId id) {
        CycleOverview cycle = cycles.overview(id);
        return new CyclePath(
                cycle, new StepTexts(packs.get(cycle.pack()), UI.getCurrent().getLocale()), step -> path(step, id));
    }

    /**
     * The cycle that a page is about: the one in its address, which is remembered from here on; else the one that was
     * looked at last; else the newest that goes on.
     *
     * @return empty where there is none of these; the page then shows {@link #none()}
     * @throws NoSuchCycle where the address names one that is not here
     */
    public Optional<CycleChoice> choose(BeforeEnterEvent event) {
        RouteParameters parameters = event.getRouteParameters();
        List<CycleRow> all = cycles.all();
        Optional<CycleId> chosen =
                parameters.get(CycleNavigation.CYCLE).isPresent() ? Optional.of(named(parameters, all)) : usual(all);
        return chosen.map(id -> new CycleChoice(
                lookup.find(id),
                all.stream().filter(row -> !row.id().equals(id)).toList(),
                event.getNavigationTarget().asSubclass(com.vaadin.flow.component.Component.class)));
    }

    /** What a page shows instead where the organisation has no cycle: what that is, and how to begin one. */
    public EmptyState none() {
        UI ui = UI.getCurrent();
        var begin = new Button(ui.getTranslation("cycle.none.begin"), click -> ui.navigate("cycle/new"));
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        begin.getElement().setAttribute("data-test-id", "begin-cycle");
        return new EmptyState(
                Drawing.BOWL, ui.getTranslation("cycle.none.title"), ui.getTranslation("cycle.none.text"), begin);
    }

    /**
     * What a page shows instead of a step that can't begin yet.
     *
     * @param goOn shows the page anew, once somebody has said why to go on
     */
    public GateCard gate(CycleId cycle, GateClosed closed, Runnable goOn) {
        return new GateCard(closed, path(closed.step(), cycle).orElse(""), reason -> {
            lifecycle.leaveEarly(cycle, closed.step(), reason);
            goOn.run();
        });
    }

    /**
     * What a step still misses; once nothing, the way to where one goes on.
     *
     * @param label of the way there
     */
    public Card progress(CycleStep step, CycleId cycle, String label, String path) {
        List<Missing> missing = cycles.step(cycle, step).missing();
        return missing.isEmpty()
                ? new Card(NextStep.complete(step, label, path))
                : new Card(
                        UI.getCurrent().getTranslation("cycle.step.missing", step.number()),
                        new MissingPieces(missing));
    }

    /**
     * The way to a step, as long as it has not begun.
     *
     * @param text when to go there
     */
    public Optional<Card> wayTo(CycleStep step, CycleId cycle, String text) {
        return Optional.of(cycles.step(cycle, step).state())
                .filter(StepOverview.State.WAITING::equals)
                .flatMap(_ -> path(step, cycle))
                .map(path -> new Card(NextStep.to(step, text, path)));
    }

    /** Where a step is worked on; empty for one that has no page. */
    Optional<String> path(CycleStep step, CycleId cycle) {
        return pages.stream().filter(page -> page.step() == step).findFirst().map(page -> page.path(cycle));
    }

    private static CycleId named(RouteParameters parameters, List<CycleRow> all) {
        CycleId id = CycleNavigation.cycle(parameters);
        if (all.stream().noneMatch(row -> row.id().equals(id))) {
            throw new NoSuchCycle();
        }
        VaadinSession.getCurrent().setAttribute(REMEMBERED, id.toString());
        return id;
    }

    private static Optional<CycleId> usual(List<CycleRow> all) {
        Object remembered = VaadinSession.getCurrent().getAttribute(REMEMBERED);
        return all.stream()
                .filter(row -> row.id().toString().equals(remembered))
                .findFirst()
                .or(() -> all.stream()
                        .filter(row -> row.state() != CycleState.ARCHIVED)
                        .findFirst())
                .map(CycleRow::id);
    }
}
