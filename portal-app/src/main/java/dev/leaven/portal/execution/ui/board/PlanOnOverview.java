package dev.leaven.portal.execution.ui.board;

import dev.leaven.portal.components.OverviewPart;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.ui.CyclePages;
import dev.leaven.portal.execution.app.Boards;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.Role;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows a lead how the plan of the present cycle comes along. */
@Component
@Order(1)
class PlanOnOverview implements OverviewPart {

    private final Boards boards;
    private final CyclePages pages;

    PlanOnOverview(Boards boards, CyclePages pages) {
        this.boards = boards;
        this.pages = pages;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> create() {
        return PortalUser.isNow(Role.PROGRAMME_LEAD) ? pages.current().flatMap(this::of) : Optional.empty();
    }

    private Optional<com.vaadin.flow.component.Component> of(CycleId cycle) {
        return Optional.of(boards.progress(cycle))
                .filter(progress -> progress.all() > 0)
                .map(progress -> new ProgressCard(cycle, progress));
    }
}
