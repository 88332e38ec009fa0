package dev.leaven.portal.delivery.internal;

import dev.leaven.plugin.channel.AddressKind;
import dev.leaven.plugin.channel.ChannelDescription;
import dev.leaven.portal.components.LanguageField;
import dev.leaven.portal.delivery.Letter;
import dev.leaven.portal.delivery.LetterChannel;
import dev.leaven.portal.delivery.LetterChannels;
import dev.leaven.portal.delivery.Letters;
import dev.leaven.portal.identity.Contact;
import dev.leaven.portal.identity.Contacts;
import dev.leaven.portal.identity.devicelink.LinkCode;
import dev.leaven.portal.identity.devicelink.LinkCodeSender;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sends the codes of device links: by e-mail where that reaches somebody, else over another channel, else into the inbox. */
@Component
class LinkCodeMailing implements LinkCodeSender {

    /** The inbox comes last among the channels, and stays there. */
    private static final Comparator<LetterChannel> MAIL_FIRST = Comparator.comparing(channel -> channel.description()
            .map(ChannelDescription::address)
            .filter(AddressKind.EMAIL::equals)
            .isEmpty());

    private final LetterChannels channels;
    private final Contacts contacts;
    private final Letters letters;

    LinkCodeMailing(LetterChannels channels, Contacts contacts, Letters letters) {
        this.channels = channels;
        this.contacts = contacts;
        this.letters = letters;
    }

    @Override
    public boolean send(LinkCode code) {
        Optional<Letter> letter =
                contacts.find(code.person()).flatMap(person -> channel(person).map(id -> letter(code, person, id)));
        letter.ifPresent(letters::send);
        return letter.isPresent();
    }

    private Optional<String> channel(Contact person) {
        return channels.all().stream()
                .filter(channel -> channel.ready() && channel.reaches(person))
                .min(MAIL_FIRST)
                .map(LetterChannel::id);
    }

    private static Letter letter(LinkCode code, Contact person, String channel) {
        Locale language = LanguageField.supported(person.language()).orElse(Locale.ENGLISH);
        return new Letter(LinkCodeWriter.CODE, code.link(), code.person(), null, channel, language, code.number());
    }
}
