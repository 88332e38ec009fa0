package dev.leaven.portal.delivery.internal;

import dev.leaven.portal.delivery.LetterId;
import dev.leaven.portal.keys.TenantKeys;
import org.springframework.stereotype.Component;

/**
 * The key by which the system behind a channel recognises a repeated message: the same for every attempt at a letter, on
 * every node. It is a pseudonym, since people and providers see it and could otherwise connect what one organisation sends
 * over several channels.
 */
@Component
class IdempotencyKeys {

    private final TenantKeys keys;

    IdempotencyKeys(TenantKeys keys) {
        this.keys = keys;
    }

    /** Of a letter of the current tenant: 24 characters of {@code [A-Za-z0-9_-]}. */
    String of(String channel, LetterId letter) {
        return keys.pseudonym("message " + channel + " " + letter);
    }
}
