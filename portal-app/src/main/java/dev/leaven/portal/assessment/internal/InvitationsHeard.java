package dev.leaven.portal.assessment.internal;

import dev.leaven.portal.assessment.CampaignState;
import dev.leaven.portal.components.Heard;
import dev.leaven.portal.components.ThingsHeard;
import dev.leaven.portal.delivery.SentLetters;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** When learners and experts were last asked to answer, in the newest campaign. */
@Component
class InvitationsHeard implements ThingsHeard {

    private final CampaignRepository campaigns;
    private final SentLetters letters;

    InvitationsHeard(CampaignRepository campaigns, SentLetters letters) {
        this.campaigns = campaigns;
        this.letters = letters;
    }

    @Override
    public List<Heard> last() {
        return campaigns
                .findFirstByStateNotOrderByIdDesc(CampaignState.DRAFT)
                .map(this::about)
                .orElse(List.of());
    }

    private List<Heard> about(Campaign campaign) {
        return letters.newest(InvitationPurpose.ALL, campaign.id()).entrySet().stream()
                .map(one -> new Heard(
                        "heard.campaign."
                                + InvitationPurpose.kind(one.getKey()).name().toLowerCase(Locale.ROOT),
                        List.of(campaign.name()),
                        one.getValue()))
                .toList();
    }
}
