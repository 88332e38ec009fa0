package dev.leaven.portal.shell;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.leaven.portal.assessment.AnswerSheets;
import dev.leaven.portal.assessment.Campaigns;
import dev.leaven.portal.assessment.Results;
import dev.leaven.portal.components.Drawing;
import dev.leaven.portal.components.EmptyState;
import dev.leaven.portal.components.OverviewPart;
import dev.leaven.portal.components.PageHead;
import dev.leaven.portal.components.ToDo;
import dev.leaven.portal.cycle.ui.CyclePages;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.Role;
import dev.leaven.portal.shell.app.ThisWeek;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;

/** Where everybody lands: what there is to do now, over all roles that somebody holds, and how things stand. */
@Route("")
@PermitAll
@Menu(order = 0, title = "overview.menu", icon = "lv:overview")
class OverviewView extends Main implements HasDynamicTitle {

    OverviewView(
            ThisWeek week,
            AnswerSheets sheets,
            Campaigns campaigns,
            Results results,
            CyclePages pages,
            ObjectProvider<OverviewPart> parts) {
        addClassName("lv-page");
        PortalUser user = PortalUser.current().orElseThrow();
        Set<Role> roles = user.roles();
        List<ToDo> things = week.mine();
        add(new PageHead(getTranslation("overview.hello", user.name()), getTranslation("overview.purpose")));
        if (!things.isEmpty() || roles.contains(Role.PROGRAMME_LEAD)) {
            add(new ThisWeekCard(things));
        }
        if (roles.contains(Role.PROGRAMME_LEAD)) {
            add(new LeadOverview(
                    campaigns,
                    results,
                    pages,
                    parts.orderedStream()
                            .flatMap(part -> part.create().stream())
                            .toList()));
        }
        if (roles.contains(Role.ADMINISTRATOR) && !roles.contains(Role.PROGRAMME_LEAD)) {
            add(new AdministratorOverview());
        }
        if (roles.contains(Role.ASSESSOR)) {
            add(new AssessorOverview(sheets, things.isEmpty()));
        }
        if (roles.contains(Role.OPERATOR)) {
            add(OperatorView.invitation());
        }
        if (roles.isEmpty() && things.isEmpty()) {
            add(new EmptyState(
                    Drawing.TABLE, getTranslation("overview.nothing.title"), getTranslation("overview.nothing.text")));
        }
        if (user.tenant().isPresent() && !roles.contains(Role.PROGRAMME_LEAD)) {
            add(new RecipeCard());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("overview.title");
    }
}
