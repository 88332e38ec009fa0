package dev.leaven.portal.execution.ui.board;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.leaven.portal.actionplan.ui.PlanTabs;
import dev.leaven.portal.actionplan.ui.PlanTabs.Side;
import dev.leaven.portal.catalog.Packs;
import dev.leaven.portal.components.Drawing;
import dev.leaven.portal.components.EmptyState;
import dev.leaven.portal.components.PageHead;
import dev.leaven.portal.cycle.CycleState;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.cycle.ui.CycleChoice;
import dev.leaven.portal.cycle.ui.CyclePages;
import dev.leaven.portal.cycle.ui.StepHead;
import dev.leaven.portal.execution.app.Boards;
import dev.leaven.portal.execution.app.PlanProgress;
import jakarta.annotation.security.RolesAllowed;

/** The sixth step: how each action of the plan in force stands, on a board or in a table. */
@Route("carry-out/:cycleId?")
@RolesAllowed("PROGRAMME_LEAD")
class CarryOutView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Boards boards;
    private final Packs packs;
    private final CyclePages pages;

    CarryOutView(Boards boards, Packs packs, CyclePages pages) {
        this.boards = boards;
        this.packs = packs;
        this.pages = pages;
        addClassName("lv-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        pages.choose(event)
                .ifPresentOrElse(
                        choice -> show(choice, BoardAddress.of(choice.cycle().id(), event)), () -> {
                            removeAll();
                            add(new PageHead(getPageTitle(), getTranslation("board.purpose")), pages.none());
                        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("board.title");
    }

    private void show(CycleChoice choice, BoardAddress address) {
        removeAll();
        var cycle = choice.cycle();
        var head = StepHead.of(CycleStep.CARRY_OUT, choice, getPageTitle(), getTranslation("board.purpose"));
        add(head, new PlanTabs(cycle.id(), Side.CARRYING_OUT));
        PlanProgress progress = boards.progress(cycle.id());
        if (progress.states().isEmpty()) {
            var validate = new Button(
                    getTranslation("board.empty.validate"),
                    click -> UI.getCurrent().navigate("validate/" + cycle.id()));
            add(new EmptyState(
                    Drawing.BOWL, getTranslation("board.empty.title"), getTranslation("board.empty.text"), validate));
            return;
        }
        var words = new CardWords(packs.get(cycle.pack()), cycle.id());
        boolean editable = cycle.state() != CycleState.ARCHIVED;
        var cards = new BoardCards(boards, words, cycle.id(), editable, () -> show(choice, address));
        add(new ProgressFigures(progress, address), new BoardToolbar(boards, address, words));
        add(address.board() ? new BoardColumns(boards, cards, address) : new ActionTable(boards, cards, address));
    }
}
