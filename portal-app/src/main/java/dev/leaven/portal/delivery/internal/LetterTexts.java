package dev.leaven.portal.delivery.internal;

import dev.leaven.portal.delivery.Letter;
import dev.leaven.portal.delivery.LetterText;
import dev.leaven.portal.delivery.LetterWriter;
import dev.leaven.portal.delivery.Purpose;
import dev.leaven.portal.identity.Contact;
import dev.leaven.portal.identity.Contacts;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.tenancy.CurrentTenant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Has the text of a letter written when it goes out, or when it is read in the inbox. So the outbox holds no text, link or
 * name, and an address that changed in between is the new one.
 */
@Component
public class LetterTexts {

    private final Map<Purpose, LetterWriter> writers = new HashMap<>();
    private final Contacts contacts;
    private final CurrentTenant tenant;
    private final MessageSource texts;

    LetterTexts(ObjectProvider<LetterWriter> writers, Contacts contacts, CurrentTenant tenant, MessageSource texts) {
        this.contacts = contacts;
        this.tenant = tenant;
        this.texts = texts;
        writers.forEach(writer -> writer.purposes().forEach(purpose -> add(purpose, writer)));
    }

    private void add(Purpose purpose, LetterWriter writer) {
        if (purpose.equals(OutboxLetter.ChannelTest.PURPOSE) || writers.putIfAbsent(purpose, writer) != null) {
            throw new IllegalStateException("two write for the purpose " + purpose.name());
        }
    }

    /** Whether somebody here writes this letter. Not so on a node that does not know its purpose yet. */
    boolean known(OutboxLetter letter) {
        return switch (letter.content()) {
            case OutboxLetter.ChannelTest _ -> true;
            case OutboxLetter.HandedOver(var handed) -> writers.containsKey(handed.purpose());
        };
    }

    /** Why this letter must not go out any more, as {@link LetterWriter#withdrawal}. */
    Optional<String> withdrawal(OutboxLetter letter) {
        return switch (letter.content()) {
            case OutboxLetter.ChannelTest _ -> Optional.empty();
            case OutboxLetter.HandedOver(var handed) -> writer(handed).flatMap(writer -> writer.withdrawal(handed));
        };
    }

    /** What this letter says; empty where there is nothing to say to its person. */
    public Optional<LetterText> write(OutboxLetter letter) {
        return switch (letter.content()) {
            case OutboxLetter.ChannelTest test -> Optional.of(test(test.language(), test.from()));
            case OutboxLetter.HandedOver(var handed) -> writer(handed).flatMap(writer -> writer.write(handed));
        };
    }

    /** What a test message says. */
    public LetterText test(Locale language, @Nullable PersonId sender) {
        String organisation = tenant.get().name();
        String name = Optional.ofNullable(sender)
                .flatMap(contacts::find)
                .map(Contact::name)
                .orElse(organisation);
        String text = texts.getMessage("message.test.text", new Object[] {organisation, name}, language);
        return new LetterText(
                texts.getMessage("message.test.subject", new Object[] {organisation}, language), text, text, "");
    }

    private Optional<LetterWriter> writer(Letter letter) {
        return Optional.ofNullable(writers.get(letter.purpose()));
    }
}
