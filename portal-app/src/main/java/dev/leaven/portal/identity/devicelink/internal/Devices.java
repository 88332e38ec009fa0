package dev.leaven.portal.identity.devicelink.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets devices in at a link, and knows them again by a secret that each keeps in a cookie. Only its hash is stored. */
@Component
public class Devices {

    private static final int SECRET_BYTES = 32;

    private final BoundDeviceTenantSql sql;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Devices(BoundDeviceTenantSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public boolean isOpenOn(DeviceLink link, Optional<String> secret) {
        return secret.filter(text -> sql.has(link.id(), hash(text))).isPresent();
    }

    public boolean isOpenAnywhere(DeviceLink link) {
        return sql.hasAny(link.id());
    }

    /** Lets one more device in, which is the one that is handed the secret. */
    public String bind(DeviceLink link) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        sql.add(link.id(), hash(secret), clock.instant());
        return secret;
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JDK has no SHA-256", e);
        }
    }
}
