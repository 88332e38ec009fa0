package dev.leaven.portal.assessment.internal;

import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.keys.KeyDerivation;
import dev.leaven.portal.keys.Seal;
import dev.leaven.portal.tenancy.TenantScope;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps drafts unreadable for whoever has only the database: sealed under a key derived from the link's token, which the
 * database does not hold, and for their campaign alone. The draft's address is a hash of the token under another label.
 */
@Component
class DraftCipher {

    /** Drafts that were sealed before they knew their campaign. They are gone once the campaigns of that time are closed. */
    private static final String ANYWHERE = "";

    private final JsonMapper json;

    DraftCipher(JsonMapper json) {
        this.json = json;
    }

    /** Where the draft of this token lies: 64 hex digits. */
    String address(String token) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(("leaven draft address v1:" + token).getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK has no SHA-256", e);
        }
    }

    /** For a campaign of the current tenant. */
    byte[] seal(CampaignId campaign, String token, Draft draft) {
        return Seal.close(key(token), place(campaign), json.writeValueAsBytes(draft));
    }

    /**
     * A draft of the current tenant.
     *
     * @throws IllegalStateException when it was not sealed with this token or for this campaign, or was altered
     */
    Draft open(CampaignId campaign, String token, byte[] content) {
        return json.readValue(content(campaign, token, content), Draft.class);
    }

    private static byte[] content(CampaignId campaign, String token, byte[] sealed) {
        try {
            return Seal.open(key(token), place(campaign), sealed);
        } catch (IllegalStateException notForThisCampaign) {
            return Seal.open(key(token), ANYWHERE, sealed);
        }
    }

    private static SecretKey key(String token) {
        return KeyDerivation.key(token.getBytes(StandardCharsets.US_ASCII), "leaven draft key v1", "AES");
    }

    private static String place(CampaignId campaign) {
        return "learner_draft " + TenantScope.required().value() + " " + campaign.value();
    }
}
