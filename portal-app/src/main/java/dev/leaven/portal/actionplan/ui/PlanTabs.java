package dev.leaven.portal.actionplan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import dev.leaven.portal.cycle.CycleId;

/** The two sides of a plan: what it says, and how it is carried out. */
public final class PlanTabs extends Composite<Nav> {

    /** Which side a page shows. */
    public enum Side {
        PLAN("plan/"),
        CARRYING_OUT("carry-out/");

        private final String path;

        Side(String path) {
            this.path = path;
        }
    }

    public PlanTabs(CycleId cycle, Side current) {
        getContent().addClassName("lv-tabs");
        getContent().getElement().setAttribute("aria-label", getTranslation("plan.sides"));
        for (Side side : Side.values()) {
            var link = new Anchor(
                    side.path + cycle, getTranslation(side == Side.PLAN ? "plan.side.plan" : "plan.side.progress"));
            link.getElement().setAttribute("data-test-id", "side-" + side.name());
            if (side == current) {
                link.getElement().setAttribute("aria-current", "page");
            }
            getContent().add(link);
        }
    }
}
