package dev.leaven.portal.delivery.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import dev.leaven.plugin.channel.AddressKind;
import dev.leaven.portal.delivery.app.AddressRefused;
import dev.leaven.portal.delivery.app.TestMessages;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.Role;
import dev.leaven.portal.plugins.ChannelChoice;
import dev.leaven.portal.plugins.organisation.ui.PluginsNavigation;
import java.util.Locale;
import java.util.NoSuchElementException;

/** One channel: what a test message will look like, where to send it, and how it fares. */
final class TestMessageForm extends Composite<Div> {

    private final TestMessages messages;
    private final String channel;
    private final TextField address = new TextField();
    private final Div progress = new Div();

    /** @param introduction what is tried out here */
    TestMessageForm(TestMessages messages, ChannelChoice choice, String introduction) {
        this.messages = messages;
        this.channel = choice.pluginId();
        var summary = new Paragraph(introduction);
        summary.addClassName("lv-soft");
        var words = new Div(summary);
        words.addClassName("lv-stack");
        if (choice.ready()) {
            words.add(line(choice.description().address()), progress);
        } else {
            words.add(new Paragraph(getTranslation("communicate.notready")), whoCanHelp());
        }
        progress.getElement().setAttribute("aria-live", "polite");
        var preview = new PreviewPane(messages.preview(channel, getLocale()));
        getContent().add(words, preview);
        getContent().addClassName("lv-compose");
    }

    private Component whoCanHelp() {
        if (!PortalUser.isNow(Role.ADMINISTRATOR)) {
            return new Paragraph(getTranslation("communicate.notready.ask"));
        }
        var look = PluginsNavigation.linkToChannel(channel, getTranslation("communicate.notready.look"));
        look.getElement().setAttribute("data-test-id", "see-missing");
        return look;
    }

    private Div line(AddressKind kind) {
        address.setLabel(getTranslation("communicate.address." + kind.name().toLowerCase(Locale.ROOT)));
        address.setValue(
                kind == AddressKind.EMAIL
                        ? PortalUser.current().map(PortalUser::getUsername).orElse("")
                        : "");
        address.setVisible(kind != AddressKind.NONE);
        address.getElement().setAttribute("data-test-id", "test-address");
        var send = new Button(getTranslation("communicate.send"), click -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.getElement().setAttribute("data-test-id", "test-send");
        var line = new Div(address, send);
        line.addClassName("lv-compose-line");
        return line;
    }

    private void send() {
        address.setInvalid(false);
        try {
            progress.removeAll();
            progress.add(new TestMessageProgress(messages, messages.send(channel, address.getValue(), getLocale())));
        } catch (NoSuchElementException disabled) {
            progress.add(new Paragraph(getTranslation("communicate.gone")));
        } catch (AddressRefused refused) {
            address.setErrorMessage(getTranslation(refused.messageKey()));
            address.setInvalid(true);
        }
    }
}
