package dev.leaven.portal.delivery.internal;

import dev.leaven.portal.delivery.LetterId;
import dev.leaven.portal.keys.TenantKeys;
import org.springframework.stereotype.Component;

/**
 * By what the other side tells a repetition: the same for every attempt at a letter, on every node. A pseudonym, since it
 * goes out to people and providers, who could otherwise tell one organisation's messages over several channels together.
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
