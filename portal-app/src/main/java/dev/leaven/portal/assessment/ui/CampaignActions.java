package dev.leaven.portal.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.assessment.CampaignLifecycle;
import dev.leaven.portal.assessment.CampaignOverview;
import dev.leaven.portal.assessment.InvitationLinks;
import dev.leaven.portal.assessment.app.CampaignRefused;
import dev.leaven.portal.components.Confirmation;
import dev.leaven.portal.components.Notices;
import java.util.ArrayList;
import java.util.function.Consumer;

/** The buttons on a campaign's page. What cannot be undone says what it does and asks once. */
final class CampaignActions {

    private final CampaignLifecycle lifecycle;
    private final InvitationLinks links;
    private final Consumer<CampaignId> changed;
    private Button linksButton = new Button();

    CampaignActions(CampaignLifecycle lifecycle, InvitationLinks links, Consumer<CampaignId> changed) {
        this.lifecycle = lifecycle;
        this.links = links;
        this.changed = changed;
    }

    Component[] of(CampaignOverview campaign) {
        CampaignId id = campaign.id();
        return switch (campaign.state()) {
            case DRAFT ->
                new Component[] {
                    button("campaign.cancel", "cancel", () -> ask("campaign.cancel", true, id, lifecycle::cancel)),
                    primary("campaign.edit", "edit", () -> UI.getCurrent().navigate("campaigns/" + id + "/edit"))
                };
            case OPEN -> open(id);
            case PUBLISHED ->
                new Component[] {primary("campaign.results", "results", () -> CampaignNavigation.toResults(id))};
            case CLOSED, CANCELLED -> new Component[0];
        };
    }

    private Component[] open(CampaignId id) {
        var actions = new ArrayList<Component>();
        actions.add(button("campaign.cancel", "cancel", () -> ask("campaign.cancel", true, id, lifecycle::cancel)));
        linksButton = button("campaign.links", "links", () -> ask("campaign.links", false, id, this::handOut));
        actions.add(linksButton);
        actions.add(button("campaign.close", "close", () -> ask("campaign.close", false, id, lifecycle::close)));
        actions.add(primary(
                "campaign.invite",
                "campaign.invite",
                () -> UI.getCurrent().navigate(InvitationsView.class, CampaignNavigation.parameters(id))));
        return actions.toArray(Component[]::new);
    }

    private void handOut(CampaignId id) {
        var dialog = new LinksDialog(links.handOut(id));
        // By then the page has been drawn anew, so the button that began this is another one.
        dialog.addDetachListener(gone -> linksButton.focus());
        dialog.open();
    }

    private void ask(String key, boolean destructive, CampaignId id, Consumer<CampaignId> work) {
        var dialog = new Confirmation(UI.getCurrent());
        dialog.setHeader(dialog.getTranslation(key + ".title"));
        dialog.setText(dialog.getTranslation(key + ".text"));
        dialog.setCancelText(dialog.getTranslation("campaign.dialog.back"));
        dialog.setConfirmText(dialog.getTranslation(key + ".confirm"));
        if (destructive) {
            dialog.setDestructive();
        }
        dialog.addConfirmListener(confirm -> work(id, work));
        dialog.open();
    }

    private void work(CampaignId id, Consumer<CampaignId> work) {
        try {
            work.accept(id);
        } catch (CampaignRefused refused) {
            refused.reasons().forEach(reason -> Notices.error(UI.getCurrent().getTranslation(reason)));
        }
        changed.accept(id);
    }

    private static Button button(String key, String testId, Runnable work) {
        var button = new Button(UI.getCurrent().getTranslation(key), click -> work.run());
        button.getElement().setAttribute("data-test-id", testId);
        return button;
    }

    private static Button primary(String key, String testId, Runnable work) {
        var button = button(key, testId, work);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
