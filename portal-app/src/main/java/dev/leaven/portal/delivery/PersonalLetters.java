package dev.leaven.portal.delivery;

import dev.leaven.plugin.channel.AddressKind;
import dev.leaven.plugin.channel.ChannelDescription;
import dev.leaven.portal.components.LanguageField;
import dev.leaven.portal.identity.Contact;
import dev.leaven.portal.identity.Contacts;
import dev.leaven.portal.identity.PersonId;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Letters to one person for whom nobody chose a channel: by e-mail where that reaches them, else over another channel, else into
 * the portal's inbox, in their own language. As with {@link Letters}, in the transaction of the cause.
 */
@Component
public class PersonalLetters {

    /** The inbox comes last among the channels, and stays there. */
    private static final Comparator<LetterChannel> MAIL_FIRST = Comparator.comparing(channel -> channel.description()
            .map(ChannelDescription::address)
            .filter(AddressKind.EMAIL::equals)
            .isEmpty());

    private final LetterChannels channels;
    private final Contacts contacts;
    private final Letters letters;
    private final SentLetters sent;

    PersonalLetters(LetterChannels channels, Contacts contacts, Letters letters, SentLetters sent) {
        this.channels = channels;
        this.contacts = contacts;
        this.letters = letters;
        this.sent = sent;
    }

    /** Whether anything brings a letter to this person. */
    public boolean reaches(PersonId person) {
        return contacts.find(person).flatMap(this::channel).isPresent();
    }

    /**
     * Sends what this person was perhaps told before: their next letter of this purpose about this topic.
     *
     * @param from who asked for it; null where nobody did
     * @return false where nothing reaches this person
     */
    public boolean send(Purpose purpose, long topic, PersonId to, @Nullable PersonId from) {
        return contacts.find(to)
                .flatMap(person -> channel(person).map(channel -> {
                    int before = sent.times(Set.of(purpose), topic, channel)
                            .getOrDefault(new SentLetters.Addressee(purpose, to), 0);
                    return letters.send(letter(purpose, topic, person, from, channel, before + 1));
                }))
                .isPresent();
    }

    /**
     * Sends a letter whose occurrence the sender counts.
     *
     * @return false where nothing reaches this person
     * @throws DuplicateLetter where it was handed over before
     */
    public boolean send(Purpose purpose, long topic, PersonId to, int occurrence) {
        return contacts.find(to)
                .flatMap(person -> channel(person)
                        .map(channel -> letters.send(letter(purpose, topic, person, null, channel, occurrence))))
                .isPresent();
    }

    private Optional<String> channel(Contact person) {
        return channels.all().stream()
                .filter(channel -> channel.ready() && channel.reaches(person))
                .min(MAIL_FIRST)
                .map(LetterChannel::id);
    }

    private static Letter letter(
            Purpose purpose, long topic, Contact person, @Nullable PersonId from, String channel, int occurrence) {
        Locale language = LanguageField.supported(person.language()).orElse(Locale.ENGLISH);
        return new Letter(purpose, topic, person.person(), from, channel, language, occurrence);
    }
}
