package dev.leaven.portal.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.assessment.app.CampaignRefused;
import dev.leaven.portal.assessment.app.InvitationKind;
import dev.leaven.portal.assessment.app.InvitationMailings;
import dev.leaven.portal.assessment.app.MailingReach;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.Confirmation;
import dev.leaven.portal.components.Notices;
import dev.leaven.portal.delivery.LetterChannel;
import dev.leaven.portal.delivery.ui.ChannelNames;
import dev.leaven.portal.delivery.ui.PreviewPane;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;

/** Chooses the channel and the people of a mailing, and shows what they will read. */
final class MailingForm extends Composite<Div> {

    private static final int MOST_NAMES = 100;

    private final InvitationMailings mailings;
    private final CampaignId campaign;
    private final List<String> languages;
    private final Runnable sent;
    private final RadioButtonGroup<LetterChannel> channel = new RadioButtonGroup<>();
    private final CheckboxGroup<InvitationKind> kinds = new CheckboxGroup<>();
    private final Checkbox again = new Checkbox();
    private final Div reach = new Div();
    private final Div previews = new Div();
    private final Button send = new Button();

    MailingForm(InvitationMailings mailings, CampaignId campaign, List<String> languages, Runnable sent) {
        this.mailings = mailings;
        this.campaign = campaign;
        this.languages = languages;
        this.sent = sent;
        channel.setLabel(getTranslation("invitations.channel"));
        channel.setItemLabelGenerator(one -> ChannelNames.of(one, getLocale()));
        channel.setItemEnabledProvider(LetterChannel::ready);
        channel.getElement().setAttribute("data-test-id", "channel");
        kinds.setLabel(getTranslation("invitations.who"));
        kinds.setItems(InvitationKind.values());
        kinds.setItemLabelGenerator(
                kind -> getTranslation("invitations.who." + kind.name().toLowerCase(Locale.ROOT)));
        kinds.getElement().setAttribute("data-test-id", "kinds");
        again.getElement().setAttribute("data-test-id", "again");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.getElement().setAttribute("data-test-id", "send");
        send.addClickListener(click -> whileThere(this::ask));
        reach.addClassName("lv-stack");
        reach.getElement().setAttribute("aria-live", "polite");
        previews.addClassName("lv-stack");
        kinds.setValue(EnumSet.allOf(InvitationKind.class));
        offer();
        channel.addValueChangeListener(change -> whileThere(this::show));
        kinds.addValueChangeListener(change -> whileThere(this::show));
        again.addValueChangeListener(change -> whileThere(this::showReach));
        getContent().add(card());
        show();
    }

    /** There is always one: the inbox. */
    private void offer() {
        List<LetterChannel> channels = mailings.channels();
        channel.setItems(channels);
        channels.stream().filter(LetterChannel::ready).findFirst().ifPresent(channel::setValue);
    }

    /** Where somebody disabled the channel meanwhile, what is still there is offered. */
    private void whileThere(Runnable act) {
        if (channel.isEmpty()) {
            return; // between one choice of channels and the next
        }
        try {
            act.run();
        } catch (NoSuchElementException disabled) {
            Notices.error(getTranslation("communicate.gone"));
            offer();
        }
    }

    private Card card() {
        var choices = new Div(channel, kinds, reach, send);
        choices.addClassName("lv-stack");
        var columns = new Div(choices, previews);
        columns.addClassName("lv-compose");
        return new Card(getTranslation("invitations.send.title"), columns);
    }

    private void show() {
        again.setValue(false);
        previews.removeAll();
        for (InvitationKind kind : chosen()) {
            for (String language : languages) {
                String title = getTranslation(
                        "invitations.preview." + kind.name().toLowerCase(Locale.ROOT),
                        Locale.of(language).getDisplayLanguage(getLocale()));
                var details = new Details(
                        title, new PreviewPane(mailings.preview(campaign, way(), kind, Locale.of(language))));
                details.setOpened(previews.getComponentCount() == 0);
                previews.add(details);
            }
        }
        showReach();
    }

    private void showReach() {
        MailingReach found = mailings.reach(campaign, way(), chosen());
        int count = count(found);
        reach.removeAll();
        reach.add(new Paragraph(getTranslation("invitations.reach", found.fresh())));
        if (found.repeated() > 0) {
            again.setLabel(getTranslation("invitations.again", found.repeated()));
            reach.add(again);
        }
        if (!found.unreachable().isEmpty()) {
            var names = new UnorderedList();
            found.unreachable().stream().limit(MOST_NAMES).map(ListItem::new).forEach(names::add);
            reach.add(new Details(
                    getTranslation(
                            "invitations.unreachable", found.unreachable().size()),
                    names));
        }
        send.setText(getTranslation("invitations.send", count));
        send.setEnabled(count > 0);
    }

    private int count(MailingReach found) {
        return found.fresh() + (again.getValue() ? found.repeated() : 0);
    }

    private void ask() {
        int count = count(mailings.reach(campaign, way(), chosen()));
        var dialog = new Confirmation(UI.getCurrent());
        dialog.setHeader(getTranslation("invitations.confirm.title", count));
        dialog.setText(getTranslation("invitations.confirm.text", ChannelNames.of(channel.getValue(), getLocale())));
        dialog.setCancelText(getTranslation("invitations.confirm.back"));
        dialog.setConfirmText(getTranslation("invitations.send", count));
        dialog.addConfirmListener(confirm -> whileThere(this::send));
        dialog.open();
    }

    private void send() {
        try {
            int count = mailings.send(campaign, way(), chosen(), again.getValue());
            Notices.success(getTranslation("invitations.sent", count));
        } catch (CampaignRefused refused) {
            refused.reasons().forEach(reason -> Notices.error(UI.getCurrent().getTranslation(reason)));
        }
        show();
        sent.run();
    }

    private String way() {
        return channel.getValue().id();
    }

    private Set<InvitationKind> chosen() {
        return kinds.getValue().isEmpty() ? Set.of() : EnumSet.copyOf(kinds.getValue());
    }
}
