package dev.leaven.portal.delivery.internal;

import dev.leaven.plugin.channel.AddressKind;
import dev.leaven.portal.identity.Contact;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses of the kinds that channels ask for. */
public final class Addresses {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\\p{Cntrl}]{1,64}@[^\\s@<>\\p{Cntrl}]{1,189}");
    private static final Pattern PHONE = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final Pattern PERSON = Pattern.compile("[\\w-]{1,40}");

    private Addresses() {}

    /** This person's address of this kind; empty where nothing of the kind is known. */
    public static Optional<String> of(Contact contact, AddressKind kind) {
        return switch (kind) {
            case EMAIL -> Optional.ofNullable(contact.email());
            case PHONE -> Optional.ofNullable(contact.phone());
            case PERSON -> Optional.of(contact.person().toString());
            case NONE -> Optional.empty();
        };
    }

    /** Whether somebody could have this address. */
    public static boolean isOne(String text, AddressKind kind) {
        return switch (kind) {
            case EMAIL -> EMAIL.matcher(text).matches();
            case PHONE -> PHONE.matcher(text).matches();
            case PERSON -> PERSON.matcher(text).matches();
            case NONE -> text.isEmpty();
        };
    }
}
