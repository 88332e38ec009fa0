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
import dev.leaven.portal.components.PageHead;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.Role;
import jakarta.annotation.security.PermitAll;
import java.util.Set;

/** Where everybody lands: what there is to do now, for each role that somebody holds. */
@Route("")
@PermitAll
@Menu(order = 0, title = "overview.menu", icon = "lv:overview")
class OverviewView extends Main implements HasDynamicTitle {

    OverviewView(Campaigns campaigns, Results results, AnswerSheets sheets) {
        addClassName("lv-page");
        PortalUser user = PortalUser.current().orElseThrow();
        Set<Role> roles = user.roles();
        add(new PageHead(getTranslation("overview.hello", user.name()), getTranslation("overview.purpose")));
        if (roles.contains(Role.PROGRAMME_LEAD)) {
            add(new LeadOverview(campaigns, results));
        }
        if (roles.contains(Role.ADMINISTRATOR) && !roles.contains(Role.PROGRAMME_LEAD)) {
            add(new AdministratorOverview());
        }
        if (roles.contains(Role.ASSESSOR)) {
            add(new AssessorOverview(sheets));
        }
        if (roles.contains(Role.OPERATOR)) {
            add(OperatorView.invitation());
        }
        if (roles.isEmpty()) {
            add(new EmptyState(
                    Drawing.TABLE, getTranslation("overview.nothing.title"), getTranslation("overview.nothing.text")));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("overview.title");
    }
}
