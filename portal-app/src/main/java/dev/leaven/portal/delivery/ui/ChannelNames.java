package dev.leaven.portal.delivery.ui;

import com.vaadin.flow.component.UI;
import dev.leaven.portal.delivery.LetterChannel;
import java.util.List;
import java.util.Locale;

/** What channels are called, also those that are gone. */
public final class ChannelNames {

    private ChannelNames() {}

    public static String of(LetterChannel channel, Locale locale) {
        return channel.name(locale).orElseGet(() -> UI.getCurrent().getTranslation("inbox.channel"));
    }

    /** A channel that is no longer enabled is known by its id alone. */
    public static String of(String id, List<LetterChannel> channels, Locale locale) {
        return channels.stream()
                .filter(channel -> channel.id().equals(id))
                .findFirst()
                .map(channel -> of(channel, locale))
                .orElseGet(
                        () -> id.equals(LetterChannel.INBOX) ? UI.getCurrent().getTranslation("inbox.channel") : id);
    }
}
