package dev.leaven.portal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dev.leaven.portal.components.Notices;
import io.hypersistence.tsid.TSID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** When a click fails for a reason that nobody foresaw: the page stays as it is, and says what to do. */
@Component
class FailureNotice implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(FailureNotice.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(FailureNotice::tell));
    }

    private static void tell(ErrorEvent event) {
        String number = TSID.fast().toString();
        LOG.error("Failure {} behind a page", number, event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) {
            Notices.error(ui.getTranslation("failure.text", number));
        }
    }
}
