package dev.leaven.portal.validation.ui.lead;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.leaven.portal.components.PageHead;
import dev.leaven.portal.cycle.CycleState;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.cycle.ui.CycleChoice;
import dev.leaven.portal.cycle.ui.CyclePages;
import dev.leaven.portal.cycle.ui.StepHead;
import jakarta.annotation.security.RolesAllowed;

/** The fourth step: who is asked, what they said and decided, and what is still missing before the plan is in force. */
@Route("validate/:cycleId?")
@RolesAllowed("PROGRAMME_LEAD")
@Menu(order = 40, title = "validate.menu", icon = "lv:validate")
class ValidateView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final CyclePages pages;
    private final ValidateCards cards;

    ValidateView(CyclePages pages, ValidateCards cards) {
        this.pages = pages;
        this.cards = cards;
        addClassName("lv-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        pages.choose(event).ifPresentOrElse(this::show, () -> {
            removeAll();
            add(new PageHead(getPageTitle(), getTranslation("validate.purpose")), pages.none());
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("validate.title");
    }

    private void show(CycleChoice choice) {
        removeAll();
        boolean editable = choice.cycle().state() != CycleState.ARCHIVED;
        add(StepHead.of(CycleStep.VALIDATE, choice, getPageTitle(), getTranslation("validate.purpose")));
        add(cards.of(choice.cycle(), editable, () -> show(choice)));
    }
}
