package dev.leaven.portal.keys;

import dev.leaven.portal.keys.internal.KeyPlatformSql;
import dev.leaven.portal.keys.internal.KeyWrapping;
import dev.leaven.portal.keys.internal.MasterKey;
import dev.leaven.portal.keys.internal.WrongMasterKey;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Keys of the whole portal that a new master key must not change. Derived from the master key until it is rotated, and
 * from then on kept in the database, wrapped.
 */
@Component
public class PortalKeys {

    private static final String SIGNING = "HmacSHA256";

    private final MasterKey master;
    private final KeyPlatformSql sql;

    PortalKeys(MasterKey master, KeyPlatformSql sql) {
        this.master = master;
        this.sql = sql;
    }

    /** What is signed and then given away, for so long that it must go on working. */
    public enum Purpose {
        /** Links to a questionnaire or sheet, which are in people's mailboxes. */
        PERSONAL_LINKS("leaven personal link v1"),

        /** Addresses to which other systems report, which were entered there. */
        REPORT_ADDRESSES("leaven report address v1"),

        /** Links with which people choose a password: somebody was given one, and has not used it yet. */
        JOINING_LINKS("leaven joining link v1"),

        /** Links that open on one device, which are in people's mailboxes. */
        DEVICE_LINKS("leaven device link v1"),

        /** Codes with which such a link opens on a further device. */
        LINK_CODES("leaven link code v1"),

        /** Links to the page on which an organisation tells what it does, which hang on walls. */
        ORGANISATION_PAGES("leaven organisation page v1"),

        /** Names under which tries are counted, so that addresses can't be found in the database. */
        TRY_COUNTERS("leaven try counter v1");

        private final String label;

        Purpose(String label) {
            this.label = label;
        }

        /** By which the key is derived and stored: to change it is to lose the key. */
        String label() {
            return label;
        }
    }

    /** @throws IllegalStateException where the portal was started with another master key than the keys are under */
    public SignedTokens tokens(Purpose purpose) {
        return new SignedTokens(keyFor(purpose));
    }

    SecretKey keyFor(Purpose purpose) {
        return sql.kept(purpose.label())
                .map(wrapped -> unwrap(purpose, wrapped))
                .<SecretKey>map(key -> new SecretKeySpec(key, SIGNING))
                .orElseGet(() -> master.keyFor(purpose.label(), SIGNING));
    }

    private byte[] unwrap(Purpose purpose, byte[] wrapped) {
        try {
            return new KeyWrapping(master).unwrap(purpose.label(), wrapped);
        } catch (IllegalStateException other) {
            throw new WrongMasterKey(other);
        }
    }
}
