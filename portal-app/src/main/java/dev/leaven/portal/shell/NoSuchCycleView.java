package dev.leaven.portal.shell;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.leaven.portal.cycle.NoSuchCycle;
import jakarta.servlet.http.HttpServletResponse;

/** Another organisation's cycle looks exactly like one that never was. */
@AnonymousAllowed
class NoSuchCycleView extends Main implements HasErrorParameter<NoSuchCycle> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NoSuchCycle> parameter) {
        event.rerouteToError(NotFoundException.class);
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
