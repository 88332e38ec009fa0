package dev.leaven.portal.assessment.internal;

import dev.leaven.portal.components.ThingsToDo;
import dev.leaven.portal.components.ToDo;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A lead's campaigns that end soon, and those that were prepared and never launched. */
@Component
class CampaignsToDo implements ThingsToDo {

    private static final int SOON_DAYS = 7;

    private final CampaignRepository campaigns;
    private final Clock clock;

    CampaignsToDo(CampaignRepository campaigns, Clock clock) {
        this.campaigns = campaigns;
        this.clock = clock;
    }

    @Override
    public List<ToDo> forMe() {
        return PortalUser.isNow(Role.PROGRAMME_LEAD)
                ? campaigns.findAllByOrderByIdDesc().stream().flatMap(this::of).toList()
                : List.of();
    }

    private Stream<ToDo> of(Campaign campaign) {
        LocalDate last = campaign.closesOn();
        String path = "campaigns/" + campaign.campaignId();
        return switch (campaign.state()) {
            case DRAFT -> Stream.of(new ToDo("todo.campaign.draft", List.of(campaign.name()), null, path));
            case OPEN ->
                last.isAfter(LocalDate.now(clock).plusDays(SOON_DAYS))
                        ? Stream.empty()
                        : Stream.of(new ToDo("todo.campaign.closes", List.of(campaign.name(), last), last, path));
            default -> Stream.empty();
        };
    }
}
