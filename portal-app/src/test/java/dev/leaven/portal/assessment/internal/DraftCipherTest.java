package dev.leaven.portal.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.leaven.portal.assessment.Answer;
import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.tenancy.TenantId;
import dev.leaven.portal.tenancy.TenantScope;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DraftCipherTest {

    private static final String TOKEN = "AAAABBBBCCCCDDDDEEEEFFFFGGGGHHHHIIIIJJJJKKK";
    private static final Draft DRAFT =
            new Draft("nl", Map.of()).with("time-l1", new Answer(4)).with("access-l1", Answer.DONT_KNOW);

    private static final TenantId TENANT = new TenantId(1);
    private static final CampaignId CAMPAIGN = new CampaignId(7);

    private final DraftCipher cipher = new DraftCipher(new JsonMapper());

    @Test
    void the_same_token_opens_it() {
        assertThat(open(seal(), TOKEN)).isEqualTo(DRAFT);
    }

    @Test
    void another_token_does_not() {
        byte[] sealed = seal();

        assertThatIllegalStateException().isThrownBy(() -> open(sealed, TOKEN.replace('K', 'L')));
        assertThatIllegalStateException().isThrownBy(() -> open(sealed, cipher.address(TOKEN)));
    }

    @Test
    void not_one_byte_of_it_can_be_altered() {
        byte[] sealed = seal();
        for (int i = 0; i < sealed.length; i++) {
            byte[] altered = sealed.clone();
            altered[i] ^= 1;
            assertThatIllegalStateException().as("byte %s", i).isThrownBy(() -> open(altered, TOKEN));
        }
    }

    @Test
    void what_is_stored_holds_neither_answers_nor_token() {
        String stored = new String(seal(), StandardCharsets.ISO_8859_1) + cipher.address(TOKEN);

        assertThat(stored).doesNotContain("time-l1", "dont-know", "answers", "nl\"", TOKEN);
    }

    @Test
    void the_same_draft_never_looks_the_same_twice() {
        assertThat(seal()).isNotEqualTo(seal());
    }

    @Test
    void a_draft_has_one_address_which_does_not_tell_the_token() {
        assertThat(cipher.address(TOKEN)).isEqualTo(cipher.address(TOKEN)).matches("[0-9a-f]{64}");
        assertThat(cipher.address(TOKEN)).isNotEqualTo(cipher.address(TOKEN.toLowerCase()));
    }

    @Test
    void in_another_campaign_or_organisation_it_does_not_open() {
        byte[] sealed = seal();

        assertThatIllegalStateException()
                .isThrownBy(() -> TenantScope.call(TENANT, () -> cipher.open(new CampaignId(8), TOKEN, sealed)));
        assertThatIllegalStateException()
                .isThrownBy(() -> TenantScope.call(new TenantId(2), () -> cipher.open(CAMPAIGN, TOKEN, sealed)));
    }

    /** Of {@link #DRAFT}'s language alone, as the portal sealed it before. */
    @Test
    void what_was_sealed_before_drafts_knew_their_campaign_still_opens() {
        var sealed = HexFormat.of()
                .parseHex(
                        "f720a9aec135ed52c57f51cc895d04e6602ff820e11cd499336fe01b6dfba89932f5de95607b53ead0f0d9ea8c1991c773c5377a79d6761e94a7");

        assertThat(open(sealed, TOKEN)).isEqualTo(new Draft("nl", Map.of()));
    }

    private byte[] seal() {
        return TenantScope.call(TENANT, () -> cipher.seal(CAMPAIGN, TOKEN, DRAFT));
    }

    private Draft open(byte[] sealed, String token) {
        return TenantScope.call(TENANT, () -> cipher.open(CAMPAIGN, token, sealed));
    }
}
