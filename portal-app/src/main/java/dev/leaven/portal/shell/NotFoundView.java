package dev.leaven.portal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.leaven.portal.components.Drawing;
import dev.leaven.portal.components.EmptyState;
import dev.leaven.portal.components.PageHead;
import jakarta.servlet.http.HttpServletResponse;

/** No such page, or not for this person: the answer is the same, and never repeats what was asked for. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class NotFoundView extends Main implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    NotFoundView() {
        addClassName("lv-page");
        getElement().setAttribute("data-test-id", "not-found");
        add(
                new PageHead(getTranslation("notfound.title"), ""),
                new EmptyState(
                        Drawing.CLOSED,
                        getTranslation("notfound.what"),
                        getTranslation("notfound.text"),
                        new Button(
                                getTranslation("notfound.home"),
                                click -> UI.getCurrent().navigate(""))));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notfound.title");
    }
}
