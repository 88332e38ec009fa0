package dev.leaven.portal.delivery.ui;

import com.vaadin.flow.component.UI;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.delivery.app.TestMessages;
import dev.leaven.portal.plugins.ChannelChoice;
import dev.leaven.portal.plugins.ChannelPart;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Sends a test message from a channel's own page, so that whoever has just filled in its settings sees whether one arrives.
 */
@Component
class TestMessageOnChannel implements ChannelPart {

    private final TestMessages messages;

    TestMessageOnChannel(TestMessages messages) {
        this.messages = messages;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> create(String pluginId) {
        return messages.channels().stream()
                .filter(channel -> channel.pluginId().equals(pluginId))
                .filter(ChannelChoice::ready)
                .findFirst()
                .map(this::card);
    }

    private com.vaadin.flow.component.Component card(ChannelChoice channel) {
        var ui = UI.getCurrent();
        String name = channel.description().name().in(ui.getLocale());
        var form = new TestMessageForm(messages, channel, ui.getTranslation("communicate.try.text", name));
        var card = new Card(ui.getTranslation("communicate.try.title"), form);
        card.getElement().setAttribute("data-test-id", "test-message");
        return card;
    }
}
