package dev.leaven.portal.cycle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import dev.leaven.portal.catalog.Packs;
import dev.leaven.portal.components.LeavenIcon;
import dev.leaven.portal.components.Notices;
import dev.leaven.portal.components.PageHead;
import dev.leaven.portal.components.PortalUrl;
import dev.leaven.portal.components.PrintButton;
import dev.leaven.portal.cycle.CycleStep;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.Optional;

/** How a step is done: to read, to print on one page, and to forward. */
@Route("guide/:step")
@PermitAll
class GuideView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String STEP = "step";

    private final Packs packs;
    private String title = "";

    GuideView(Packs packs) {
        this.packs = packs;
        addClassNames("lv-page", "lv-guide");
    }

    static RouteParameters parameters(CycleStep step) {
        return new RouteParameters(STEP, step.packId());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<CycleStep> step = event.getRouteParameters().get(STEP).flatMap(GuideView::step);
        if (step.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(step.get());
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private static Optional<CycleStep> step(String id) {
        return Arrays.stream(CycleStep.values())
                .filter(one -> one.packId().equals(id))
                .findFirst();
    }

    private void show(CycleStep step) {
        UI reader = UI.getCurrent();
        var texts = new StepTexts(packs.core(), getLocale());
        Guide guide = Guide.of(step, reader);
        title = getTranslation("guide.title", step.number(), texts.name(step));
        String link = PortalUrl.of("guide/" + step.packId());
        var forward = new Anchor(GuideLetter.address(title, guide, link, reader), "");
        forward.add(LeavenIcon.MAIL.create(), new Span(getTranslation("guide.forward")));
        forward.addClassName("lv-guide-link");
        forward.getElement().setAttribute("data-test-id", "forward");
        var head =
                new PageHead(title, guide.why(), new PrintButton(getTranslation("guide.print")), copy(link), forward);
        head.setContext(new Span(getTranslation("guide.of", step.number(), CycleStep.values().length)));
        add(head, new GuideSheet(guide, texts.produces(step), texts.gate(step)), others(step, texts));
    }

    private Button copy(String link) {
        var copy = new Button(getTranslation("guide.copy"));
        Clipboard.onClick(copy)
                .writeText(
                        link,
                        copied -> Notices.success(getTranslation("guide.copied")),
                        refused -> Notices.error(getTranslation("guide.copy.refused", link)));
        copy.getElement().setAttribute("data-test-id", "copy");
        return copy;
    }

    /** The steps before and after, on the screen only. */
    private Nav others(CycleStep step, StepTexts texts) {
        CycleStep[] all = CycleStep.values();
        var nav = new Nav();
        nav.addClassNames("lv-row-between", "lv-guide-others");
        nav.setAriaLabel(getTranslation("guide.others"));
        if (step.ordinal() > 0) {
            nav.add(way(all[step.ordinal() - 1], texts));
        }
        if (step.ordinal() < all.length - 1) {
            nav.add(way(all[step.ordinal() + 1], texts));
        }
        return nav;
    }

    private Component way(CycleStep step, StepTexts texts) {
        return CycleNavigation.linkToGuide(step, getTranslation("guide.title", step.number(), texts.name(step)));
    }
}
