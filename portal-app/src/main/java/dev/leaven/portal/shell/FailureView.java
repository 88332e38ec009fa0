package dev.leaven.portal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.leaven.portal.components.Drawing;
import dev.leaven.portal.components.EmptyState;
import dev.leaven.portal.components.PageHead;
import io.hypersistence.tsid.TSID;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something broke: says what is kept and gives a number to tell the operator; details go to the log only. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class FailureView extends Main implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(FailureView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String number = TSID.fast().toString();
        LOG.error("Failure {} on a page", number, parameter.getCaughtException());
        addClassName("lv-page");
        add(
                new PageHead(getTranslation("failure.title"), ""),
                new EmptyState(
                        Drawing.CLOSED,
                        getTranslation("failure.what"),
                        getTranslation("failure.text", number),
                        new Button(
                                getTranslation("notfound.home"),
                                click -> UI.getCurrent().navigate(""))));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("failure.title");
    }
}
