package dev.leaven.portal.assessment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.assessment.CampaignLifecycle;
import dev.leaven.portal.assessment.CampaignOverview;
import dev.leaven.portal.assessment.CampaignPlan;
import dev.leaven.portal.assessment.CampaignState;
import dev.leaven.portal.assessment.Campaigns;
import dev.leaven.portal.assessment.app.CampaignEditConflict;
import dev.leaven.portal.assessment.app.CampaignRefused;
import dev.leaven.portal.assessment.internal.PulseScope;
import dev.leaven.portal.catalog.Packs;
import dev.leaven.portal.components.Confirmation;
import dev.leaven.portal.components.Notices;
import dev.leaven.portal.components.PageHead;
import dev.leaven.portal.identity.People;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Prepares a campaign: what is decided on the left, what it comes to and what is still missing on the right. */
@Route("campaigns/new")
@RouteAlias("campaigns/:campaignId/edit")
@RolesAllowed("PROGRAMME_LEAD")
class CampaignSetupView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Campaigns campaigns;
    private final CampaignLifecycle lifecycle;
    private final CampaignForm form;
    private final PreflightCard preflight;
    private final Button launch = new Button();
    private final CampaignEditConflictCard stale = new CampaignEditConflictCard(this::load);
    private @Nullable CampaignId draft;
    private int seen;

    CampaignSetupView(
            Campaigns campaigns,
            CampaignLifecycle lifecycle,
            PulseScope pulse,
            People people,
            Packs packs,
            Clock clock) {
        this.campaigns = campaigns;
        this.lifecycle = lifecycle;
        addClassName("lv-page");
        form = new CampaignForm(packs, pulse, people.assessors(), clock, this::refresh);
        preflight = new PreflightCard(packs, pulse);
        var keep = new Button(getTranslation("setup.keep"), click -> keep());
        keep.getElement().setAttribute("data-test-id", "keep-draft");
        launch.setText(getTranslation("setup.launch"));
        launch.addThemeVariants(ButtonVariant.PRIMARY);
        launch.addClickListener(click -> confirm());
        launch.getElement().setAttribute("data-test-id", "launch");
        var columns = new Div(form, preflight);
        columns.addClassName("lv-aside");
        add(new PageHead(getTranslation("setup.title"), getTranslation("setup.purpose"), keep, launch), stale, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.getRouteParameters().get(CampaignNavigation.CAMPAIGN).isPresent()) {
            CampaignId id = CampaignNavigation.campaign(event.getRouteParameters());
            var overview = campaigns.overview(id);
            if (overview.state() != CampaignState.DRAFT) {
                event.forwardTo(CampaignView.class, CampaignNavigation.parameters(id));
                return;
            }
            show(overview);
        }
        refresh();
    }

    private void show(CampaignOverview overview) {
        draft = overview.id();
        seen = overview.revision();
        form.show(overview.plan());
        stale.setVisible(false);
    }

    private void load() {
        CampaignId id = draft;
        if (id != null) {
            CampaignOverview overview = campaigns.overview(id);
            if (overview.state() == CampaignState.DRAFT) {
                show(overview);
                refresh();
            } else {
                CampaignNavigation.toCampaign(id);
            }
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("setup.title");
    }

    private void refresh() {
        CampaignPlan plan = form.plan();
        var checks = lifecycle.preflight(plan);
        preflight.show(plan, checks);
        launch.setEnabled(checks.clear());
    }

    private void keep() {
        if (form.validate()) {
            try {
                CampaignId id = draft;
                if (id == null) {
                    id = lifecycle.draft(form.plan());
                } else {
                    lifecycle.change(id, seen, form.plan());
                }
                CampaignNavigation.toCampaign(id);
                Notices.success(getTranslation("setup.kept"));
            } catch (CampaignRefused refused) {
                tell(refused);
            }
        }
    }

    private void confirm() {
        if (!form.validate()) {
            return;
        }
        var dialog = new Confirmation(UI.getCurrent());
        dialog.setHeader(getTranslation("setup.confirm.title"));
        dialog.setText(getTranslation("setup.confirm.text"));
        dialog.setCancelText(getTranslation("setup.confirm.back"));
        dialog.setConfirmText(getTranslation("setup.launch"));
        dialog.addConfirmListener(confirm -> launch());
        dialog.open();
    }

    private void launch() {
        try {
            CampaignPlan plan = form.plan();
            CampaignId id = draft;
            if (id == null) {
                id = lifecycle.draft(plan);
                draft = id;
            }
            lifecycle.launch(id, seen, plan);
            CampaignNavigation.toCampaign(id);
            Notices.success(getTranslation("setup.launched"));
        } catch (CampaignRefused refused) {
            tell(refused);
        }
    }

    /** Either something is missing, which the checklist shows; or somebody was faster, which the campaign's page shows. */
    private void tell(CampaignRefused refused) {
        CampaignId id = draft;
        if (refused instanceof CampaignEditConflict) {
            stale.showUp();
        } else if (id != null && campaigns.overview(id).state() != CampaignState.DRAFT) {
            refused.reasons().forEach(reason -> Notices.error(getTranslation(reason)));
            CampaignNavigation.toCampaign(id);
        } else {
            Notices.error(getTranslation("setup.refused"));
            refresh();
        }
    }
}
