package dev.leaven.portal.shell;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.leaven.portal.assessment.NoSuchCampaign;
import jakarta.servlet.http.HttpServletResponse;

/** Another organisation's campaign looks exactly like one that never was. */
@AnonymousAllowed
class NoSuchCampaignView extends Main implements HasErrorParameter<NoSuchCampaign> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NoSuchCampaign> parameter) {
        event.rerouteToError(NotFoundException.class);
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
