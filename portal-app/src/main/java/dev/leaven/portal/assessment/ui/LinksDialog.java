package dev.leaven.portal.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dev.leaven.portal.assessment.InvitationLinks.LinkRow;
import dev.leaven.portal.components.PortalUrl;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;

/** The personal links of a campaign, to look at and to take along for a mail merge. */
final class LinksDialog extends Dialog {

    private final String portal;

    LinksDialog(List<LinkRow> links) {
        portal = PortalUrl.base();
        setHeaderTitle(getTranslation("links.title"));
        addClassName("lv-dialog-wide");
        getElement().setAttribute("data-test-id", "links-dialog");
        add(new Paragraph(getTranslation("links.text")), grid(links));
        var close = new Button(getTranslation("links.close"), click -> close());
        close.getElement().setAttribute("data-test-id", "links-close");
        getFooter().add(download(links), close);
    }

    private Grid<LinkRow> grid(List<LinkRow> links) {
        var grid = new Grid<LinkRow>();
        grid.addComponentColumn(LinksDialog::person)
                .setHeader(getTranslation("links.person"))
                .setFlexGrow(1);
        grid.addComponentColumn(this::open)
                .setHeader(getTranslation("links.link"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setItems(links);
        return grid;
    }

    /** Under each other, so that the link beside them is in sight on a phone too. */
    private static Div person(LinkRow row) {
        var email = new Span(Objects.requireNonNullElse(row.email(), ""));
        email.addClassName("lv-soft");
        var person = new Div(new Span(row.name()), email);
        person.addClassName("lv-stack-s");
        return person;
    }

    private Anchor open(LinkRow row) {
        var anchor = new Anchor(row.path(), getTranslation("links.open"));
        anchor.setTarget(AnchorTarget.BLANK);
        anchor.setRouterIgnore(true);
        anchor.getElement().setAttribute("aria-label", getTranslation("links.open.for", row.name()));
        anchor.getElement().setAttribute("data-test-id", "personal-link");
        return anchor;
    }

    private Anchor download(List<LinkRow> links) {
        byte[] content = LinksCsv.of(links, portal);
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> new DownloadResponse(
                new ByteArrayInputStream(content), "personal-links.csv", "text/csv;charset=utf-8", content.length));
        var anchor = new Anchor(handler, getTranslation("links.download"));
        anchor.getElement().setAttribute("data-test-id", "links-download");
        return anchor;
    }
}
