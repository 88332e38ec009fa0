package dev.leaven.portal.delivery.app;

import dev.leaven.plugin.channel.AddressKind;
import java.util.Locale;

/** What somebody typed can't be an address of the kind that the channel asks for. */
public final class AddressRefused extends RuntimeException {

    private final AddressKind kind;

    public AddressRefused(AddressKind kind) {
        super("Not an address of the kind " + kind);
        this.kind = kind;
    }

    /** The translation key of what to type instead. */
    public String messageKey() {
        return "message.address." + kind.name().toLowerCase(Locale.ROOT);
    }
}
