package dev.leaven.portal.delivery.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.leaven.plugin.channel.ChannelDescription;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.Drawing;
import dev.leaven.portal.components.EmptyState;
import dev.leaven.portal.components.PageHead;
import dev.leaven.portal.delivery.MessageLinks;
import dev.leaven.portal.delivery.app.TestMessages;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.Role;
import dev.leaven.portal.plugins.ChannelChoice;
import dev.leaven.portal.plugins.organisation.ui.PluginsNavigation;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The channels of this organisation, each to be tried out with a message to oneself. */
@Route("communicate")
@RolesAllowed({"ADMINISTRATOR", "PROGRAMME_LEAD"})
@Menu(order = 82, title = "communicate.menu", icon = "lv:mail")
class CommunicateView extends Main implements HasDynamicTitle {

    private final TestMessages messages;

    CommunicateView(TestMessages messages, MessageLinks links) {
        this.messages = messages;
        addClassName("lv-page");
        List<ChannelChoice> channels = messages.channels();
        add(new PageHead(getTranslation("communicate.title"), getTranslation("communicate.purpose")));
        if (channels.isEmpty()) {
            add(empty());
        } else {
            add(new LinkWarning(links));
        }
        channels.forEach(channel -> add(card(channel)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("communicate.title");
    }

    private Component empty() {
        String title = getTranslation("communicate.empty.title");
        if (!PortalUser.isNow(Role.ADMINISTRATOR)) {
            return new EmptyState(Drawing.TABLE, title, getTranslation("communicate.empty.text"));
        }
        var choose = new Button(getTranslation("communicate.empty.choose"), click -> PluginsNavigation.toExtensions());
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        choose.getElement().setAttribute("data-test-id", "choose-channel");
        return new EmptyState(Drawing.TABLE, title, getTranslation("communicate.empty.administrator"), choose);
    }

    private Component card(ChannelChoice choice) {
        ChannelDescription channel = choice.description();
        var form = new TestMessageForm(messages, choice, channel.summary().in(getLocale()));
        var card = new Card(channel.name().in(getLocale()), form);
        card.getElement().setAttribute("data-test-id", "channel-" + choice.pluginId());
        return card;
    }
}
