package dev.leaven.portal.communication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.leaven.portal.communication.app.OrganisationPage;
import dev.leaven.portal.communication.app.OrganisationPages;
import dev.leaven.portal.communication.app.PageRefused;
import dev.leaven.portal.communication.app.Reach;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.Confirmation;
import dev.leaven.portal.components.Notices;
import dev.leaven.portal.cycle.CycleFacts;
import dev.leaven.portal.delivery.PortalAddress;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whom the organisation's page reaches, its address, and its poster. */
final class PageCard extends Composite<Card> {

    private final OrganisationPages pages;
    private final CycleFacts cycle;
    private final PortalAddress address;
    private final boolean editable;
    private final Runnable again;
    private final @Nullable OrganisationPage page;

    /** @param again shows the page anew, after something has changed */
    PageCard(OrganisationPages pages, CycleFacts cycle, PortalAddress address, boolean editable, Runnable again) {
        this.pages = pages;
        this.cycle = cycle;
        this.address = address;
        this.editable = editable;
        this.again = again;
        this.page = pages.page().orElse(null);
    }

    @Override
    protected Card initContent() {
        var card = new Card(getTranslation("tell.page"), new Paragraph(getTranslation("tell.page.text")));
        if (page != null) {
            card.add(where(page));
        }
        if (editable) {
            card.add(form());
        }
        card.getElement().setAttribute("data-test-id", "organisation-page");
        return card;
    }

    private Div where(OrganisationPage open) {
        String link = address.of(open.address());
        var read = new Anchor(link, link, AnchorTarget.BLANK);
        read.addClassName("lv-address");
        read.getElement().setAttribute("data-test-id", "page-link");
        var where = new Div(read);
        where.addClassName("lv-actions");
        if (open.reach() != Reach.MEMBERS) {
            var poster = new Anchor(link + "/poster", getTranslation("tell.poster"), AnchorTarget.BLANK);
            poster.getElement().setAttribute("data-test-id", "poster");
            where.add(poster);
        }
        if (!open.cycle().equals(cycle.id())) {
            where.add(new Paragraph(getTranslation("tell.other")));
        }
        return where;
    }

    private Div form() {
        var reach = new RadioButtonGroup<Reach>(getTranslation("tell.reach"));
        reach.setItems(Reach.values());
        reach.setItemLabelGenerator(
                one -> getTranslation("tell.reach." + one.name().toLowerCase(Locale.ROOT)));
        reach.setValue(page == null ? Reach.LINK : page.reach());
        reach.addThemeName("vertical");
        reach.getElement().setAttribute("data-test-id", "reach");
        var save = new Button(
                getTranslation(page == null ? "tell.open" : "tell.save"),
                click -> attempt(() -> {
                    pages.open(cycle.id(), page == null ? 0 : page.revision(), reach.getValue());
                    Notices.success(getTranslation("tell.opened"));
                }));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.getElement().setAttribute("data-test-id", "open-page");
        var buttons = new Div(save);
        buttons.addClassName("lv-actions");
        Optional.ofNullable(page).ifPresent(open -> {
            if (open.reach() == Reach.LINK) {
                buttons.add(asking("tell.renew", () -> pages.renewLink()));
            }
            buttons.add(asking("tell.close", () -> pages.close()));
        });
        var form = new Div(reach, buttons);
        form.addClassName("lv-stack");
        return form;
    }

    private Button asking(String key, Runnable work) {
        var button = new Button(getTranslation(key), click -> {
            var question = new Confirmation(UI.getCurrent());
            question.setHeader(getTranslation(key));
            question.setText(getTranslation(key.equals("tell.renew") ? "tell.renew.text" : "tell.close.text"));
            question.setConfirmText(getTranslation(key));
            question.setCancelText(getTranslation("board.cancel"));
            question.setDestructive();
            question.addConfirmListener(confirmed -> attempt(work));
            question.open();
        });
        button.getElement().setAttribute("data-test-id", key);
        return button;
    }

    private void attempt(Runnable work) {
        try {
            work.run();
        } catch (PageRefused refused) {
            Notices.error(getTranslation(refused.reason()));
        }
        again.run();
    }
}
