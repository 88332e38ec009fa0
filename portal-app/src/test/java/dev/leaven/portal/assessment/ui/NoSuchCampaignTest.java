package dev.leaven.portal.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.PortalUiTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A campaign of somebody else looks on every page like one that never was. */
class NoSuchCampaignTest extends PortalUiTest {

    private Organisation ours;
    private Organisation theirs;
    private CampaignId draft;
    private CampaignId open;
    private CampaignId published;

    @BeforeEach
    void campaigns_of_another_organisation_in_every_state() {
        ours = organisations.make();
        theirs = organisations.make();
        draft = assessments.draft(theirs);
        open = assessments.launched(theirs);
        published = assessments.launched(theirs);
        assessments.publish(theirs, published);
    }

    @Test
    void for_the_lead_of_another_organisation() {
        open(ours.lead(), "campaigns");
        for (CampaignId id : List.of(draft, open, published)) {
            assertNone("campaigns/" + id);
            assertNone("campaigns/" + id + "/edit");
            assertNone("results/" + id);
        }
    }

    @Test
    void for_an_expert_of_another_organisation() {
        open(ours.assessor("ld"), "sheets");
        for (CampaignId id : List.of(draft, open, published)) {
            assertNone("sheets/" + id);
            assertNone("sheets/" + id + "/strategic-alignment");
        }
    }

    @Test
    void and_what_cannot_be_an_id_is_nobodys_campaign() {
        open(ours.lead(), "campaigns");
        for (String id : List.of("1", "x", "0000000000000", "new-one", "%20")) {
            assertNone("campaigns/" + id);
            assertNone("results/" + id);
        }
    }

    @Test
    void roles_do_not_open_each_others_pages_either() {
        PortalUser expert = theirs.assessor("ld");
        open(expert, "sheets");
        assertNone("campaigns/" + open);
        assertNone("results/" + published);

        open(theirs.lead(), "campaigns");
        assertNone("sheets/" + open);
    }

    private void assertNone(String address) {
        go(address);
        assertThat(view()).as(address).isEqualTo("NotFoundView");
        assertThat(told()).as(address).doesNotContain(theirs.tenant().slug());
    }
}
