package dev.leaven.portal.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.assessment.CampaignLifecycle;
import dev.leaven.portal.assessment.CampaignOverview;
import dev.leaven.portal.assessment.CampaignOverview.LinksHandedOut;
import dev.leaven.portal.assessment.CampaignOverview.SheetRow;
import dev.leaven.portal.assessment.CampaignState;
import dev.leaven.portal.assessment.Campaigns;
import dev.leaven.portal.assessment.InvitationLinks;
import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.catalog.Packs;
import dev.leaven.portal.catalog.ui.PerspectiveMark;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.Formats;
import dev.leaven.portal.components.KeyFigure;
import dev.leaven.portal.components.PageHead;
import dev.leaven.portal.components.ProgressLine;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One campaign: how it stands, who has answered, and what can be done now. */
@Route("campaigns/:campaignId")
@RolesAllowed("PROGRAMME_LEAD")
class CampaignView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Campaigns campaigns;
    private final Packs packs;
    private final CampaignActions actions;
    private String title = "";

    CampaignView(Campaigns campaigns, CampaignLifecycle lifecycle, InvitationLinks links, Packs packs) {
        this.campaigns = campaigns;
        this.packs = packs;
        this.actions = new CampaignActions(lifecycle, links, this::show);
        addClassName("lv-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(CampaignNavigation.campaign(event.getRouteParameters()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(CampaignId id) {
        CampaignOverview overview = campaigns.overview(id);
        Pack pack = packs.get(overview.pack());
        title = overview.plan().name();
        removeAll();
        var head = new PageHead(
                title,
                getTranslation("campaign.purpose." + overview.state().name().toLowerCase(Locale.ROOT)),
                actions.of(overview));
        head.setContext(
                new RouterLink(getTranslation("campaigns.title"), CampaignsView.class),
                new CampaignBadge(overview.state()));
        add(head);
        if (overview.state() == CampaignState.CLOSED) {
            add(new PublishingCard(() -> show(id)));
        }
        if (overview.state() != CampaignState.DRAFT) {
            var turnout = new Div(learners(overview), experts(overview, pack));
            turnout.addClassName("lv-grid-2");
            add(turnout);
        }
        add(terms(overview));
    }

    private Card learners(CampaignOverview overview) {
        var turnout = overview.learners();
        String share = Formats.share(turnout.answered(), turnout.invited(), getLocale());
        var answered = new KeyFigure(
                share, getTranslation("campaign.learners.answered", turnout.answered(), turnout.invited()));
        answered.getElement().setAttribute("data-test-id", "turnout");
        var card = new Card(
                getTranslation("campaign.learners"),
                answered,
                new ProgressLine(getTranslation("campaign.learners.hidden"), turnout.answered(), turnout.invited()));
        if (overview.linksHandedOut() != null) {
            card.add(handedOut(overview.linksHandedOut()));
        }
        return card;
    }

    private Component handedOut(LinksHandedOut links) {
        var text = new Paragraph(
                getTranslation("campaign.links.handedout", links.by(), Formats.date(links.on(), getLocale())));
        text.addClassName("lv-soft");
        return text;
    }

    private Card experts(CampaignOverview overview, Pack pack) {
        var list = new UnorderedList();
        list.addClassName("lv-list");
        overview.sheets().forEach(sheet -> list.add(expert(sheet, pack)));
        return new Card(getTranslation("campaign.experts"), list);
    }

    private ListItem expert(SheetRow sheet, Pack pack) {
        String perspective = pack.perspective(sheet.perspective())
                .map(one -> one.name().in(getLocale()))
                .orElse(sheet.perspective());
        var end = new Div(new PerspectiveMark(sheet.perspective(), perspective), new CampaignBadge(sheet.state()));
        end.addClassName("lv-list-row-end");
        var item = new ListItem(new Span(sheet.name()), end);
        item.addClassName("lv-list-row");
        return item;
    }

    private Card terms(CampaignOverview overview) {
        var plan = overview.plan();
        var facts = new UnorderedList(
                fact("campaign.terms.closes", Formats.date(plan.closesOn(), getLocale())),
                fact("campaign.terms.form." + plan.form().name().toLowerCase(Locale.ROOT), null),
                fact("campaign.terms.languages", Formats.languages(plan.languages(), getLocale())),
                fact("campaign.terms.threshold", plan.minResponses()),
                fact("campaign.terms.pack", overview.pack().version()));
        packs.get(overview.pack(), plan.extensions())
                .extensions()
                .forEach(one -> facts.add(new ListItem(getTranslation(
                        "campaign.terms.extension",
                        one.name().in(getLocale()),
                        one.ref().version()))));
        if (overview.units() > 0) {
            facts.add(fact("campaign.terms.units", overview.units()));
        }
        String key = overview.state() == CampaignState.DRAFT ? "campaign.terms.draft" : "campaign.terms";
        return new Card(getTranslation(key), facts);
    }

    private ListItem fact(String key, @Nullable Object value) {
        return new ListItem(value == null ? getTranslation(key) : getTranslation(key, value));
    }
}
