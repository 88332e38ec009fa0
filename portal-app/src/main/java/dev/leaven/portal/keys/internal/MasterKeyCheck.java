package dev.leaven.portal.keys.internal;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** Keeps keys from being stored under a master key that the database has been rotated away from. */
@Component
public class MasterKeyCheck {

    private static final String PURPOSE = "leaven master key check v1";

    private final MasterKey mine;
    private final KeyPlatformSql sql;

    MasterKeyCheck(MasterKey mine, KeyPlatformSql sql) {
        this.mine = mine;
        this.sql = sql;
    }

    /**
     * From here to the end of the transaction nobody changes the master key or stores another key.
     *
     * @throws WrongMasterKey where it was changed since this portal was started
     */
    public void hold() {
        var sealed = sql.lockCheck();
        if (sealed.isEmpty()) {
            moveTo(mine);
            return;
        }
        try {
            new KeyWrapping(mine).unwrap(PURPOSE, sealed.get());
        } catch (IllegalStateException other) {
            throw new WrongMasterKey(other);
        }
    }

    /** From now on the database is under this master key. */
    public void moveTo(MasterKey master) {
        sql.replaceCheck(new KeyWrapping(master).wrap(PURPOSE, PURPOSE.getBytes(StandardCharsets.US_ASCII)));
    }
}
