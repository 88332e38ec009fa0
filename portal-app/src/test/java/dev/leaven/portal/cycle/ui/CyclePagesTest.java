package dev.leaven.portal.cycle.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouterLink;
import dev.leaven.portal.cycle.CycleFacts;
import dev.leaven.portal.cycle.CycleGates;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleLookup;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.cycle.GateClosed;
import dev.leaven.portal.cycle.StepReport.Missing;
import dev.leaven.portal.cycle.app.CycleDetails;
import dev.leaven.portal.cycle.app.Cycles;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.PortalUiTest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which cycle a page is about, and what every page of a step shows. */
class CyclePagesTest extends PortalUiTest {

    @Autowired
    private Cycles cycles;

    @Autowired
    private CycleLookup lookup;

    @Autowired
    private CycleGates gates;

    @Autowired
    private CyclePages pages;

    private Organisation ours;
    private Organisation theirs;

    @BeforeEach
    void two_organisations() {
        ours = organisations.make();
        theirs = organisations.make();
    }

    @Test
    void without_a_cycle_a_page_says_what_one_is_and_how_to_begin() {
        begin(theirs, "Elsewhere");

        open(ours.lead(), "cycle");

        assertThat(shows("begin-cycle")).isTrue();
        assertThat(told()).contains("No cycle yet").doesNotContain("Elsewhere");
    }

    @Test
    void without_an_id_it_is_the_newest_that_goes_on() {
        begin(ours, "First");
        begin(ours, "Second");

        open(ours.lead(), "cycle");

        assertThat(title()).isEqualTo("Second");
    }

    @Test
    void a_cycle_that_was_looked_at_stays_the_one_of_the_next_page() {
        CycleId first = begin(ours, "First");
        begin(ours, "Second");

        open(ours.lead(), "cycle/" + first);
        go("campaigns");
        go("cycle");

        assertThat(title()).isEqualTo("First");
    }

    @Test
    void another_organisations_cycle_is_not_found() {
        CycleId id = begin(theirs, "Elsewhere");
        open(ours.lead(), "campaigns");

        for (String address : List.of("cycle/" + id, "cycle/0HZX7T3M5QK2V", "cycle/x", "guide/nothing")) {
            go(address);
            assertThat(view()).as(address).isEqualTo("NotFoundView");
            assertThat(told()).as(address).doesNotContain("Elsewhere");
        }
    }

    @Test
    void nobody_but_a_lead_finds_a_cycle() {
        begin(ours, "First");

        open(ours.assessor("hr"), "cycle");

        assertThat(view()).isEqualTo("NotFoundView");
    }

    @Test
    void a_page_of_a_step_says_which_step_of_which_cycle_it_belongs_to() {
        CycleId first = begin(ours, "First");
        CycleId second = begin(ours, "Second");
        open(ours.lead(), "cycle/" + first);

        show(StepHead.of(CycleStep.COMPARE, choice(first, second), "Compare", "What it is for"));

        RouterLink link = find(RouterLink.class, "step-of-cycle");
        assertThat(link.getText()).isEqualTo("Step 2 of 8 · First");
        assertThat(link.getHref()).isEqualTo("cycle/" + first);
        assertThat(find(RouterLink.class, "guide").getHref()).isEqualTo("guide/compare-with-ingredients");
    }

    @Test
    void it_leads_to_the_same_page_of_another_cycle() {
        CycleId first = begin(ours, "First");
        CycleId second = begin(ours, "Second");
        open(ours.lead(), "cycle/" + first);

        show(StepHead.of(CycleStep.COMPARE, choice(first, second), "Compare", "What it is for"));
        window().test(MenuBarTester.class, find(MenuBar.class, "cycle-switch")).clickItem("Other cycles", "Second");

        assertThat(address()).isEqualTo("cycle/" + second);
        assertThat(title()).isEqualTo("Second");
    }

    @Test
    void with_one_cycle_there_is_none_to_choose() {
        CycleId only = begin(ours, "Only");
        open(ours.lead(), "cycle");

        show(StepHead.of(
                CycleStep.COMPARE, new CycleChoice(facts(only), List.of(), CycleView.class), "Compare", "For"));

        assertThat(shows("step-of-cycle")).isTrue();
        assertThat(shows("cycle-switch")).isFalse();
    }

    @Test
    void whoever_goes_on_early_says_why_and_what_was_typed_stays_where_it_is_refused() {
        CycleId id = begin(ours, "First");
        open(ours.lead(), "cycle", Locale.of("nl"));
        var went = new AtomicInteger();
        show(pages.gate(id, closed(id, CycleStep.TAKE_STOCK), went::incrementAndGet));
        assertThat(told()).contains("Stap 1 is nog niet klaar", "Een doel", "Een meting");

        window().test(find(Button.class, "gate-go")).click();
        assertThat(reason().isInvalid()).isTrue();
        assertThat(reason().getErrorMessage()).isEqualTo("Geef een reden, in hooguit 1.000 tekens.");
        reason().setValue("x".repeat(1_001));
        window().test(find(Button.class, "gate-go")).click();
        assertThat(reason().getValue()).hasSize(1_001);
        assertThat(went).hasValue(0);

        reason().setValue("De raad wil in mei een plan.");
        window().test(find(Button.class, "gate-go")).click();

        assertThat(went).hasValue(1);
        gates.require(id, CycleStep.TAKE_STOCK);
        go("cycle");
        assertThat(told()).contains("De raad wil in mei een plan.");
    }

    @Test
    void nobody_goes_on_without_signatures() {
        CycleId id = begin(ours, "First");
        open(ours.lead(), "cycle");

        show(pages.gate(id, new GateClosed(CycleStep.VALIDATE, List.of(new Missing("cycle.missing.goal"))), () -> {}));

        assertThat(told()).contains("A goal");
        assertThat(shows("gate-go")).isFalse();
    }

    private GateClosed closed(CycleId id, CycleStep step) {
        return (GateClosed) Assertions.catchThrowable(() -> gates.require(id, step));
    }

    private CycleChoice choice(CycleId id, CycleId other) {
        return new CycleChoice(
                facts(id),
                cycles.all().stream().filter(row -> row.id().equals(other)).toList(),
                CycleView.class);
    }

    private CycleFacts facts(CycleId id) {
        return lookup.find(id);
    }

    private void show(Component part) {
        ((CycleView) window().getCurrentView()).add(part);
    }

    private TextArea reason() {
        return find(TextArea.class, "gate-reason");
    }

    private String title() {
        return ((CycleView) window().getCurrentView()).getPageTitle();
    }

    private CycleId begin(Organisation organisation, String name) {
        return SignedInAs.call(organisation.lead(), () -> cycles.begin(new CycleDetails(name, null, Set.of(), null)));
    }
}
