package dev.leaven.portal.insight.internal;

import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.assessment.PublishedCampaign;
import dev.leaven.portal.assessment.PublishedCampaigns;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.insight.app.MeasurementChoice;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which two measurements stand side by side. */
@Component
public class ComparedCampaigns {

    private final PublishedCampaigns published;

    ComparedCampaigns(PublishedCampaigns published) {
        this.published = published;
    }

    /** Two measurements, the earlier one first. */
    public record Pair(PublishedCampaign then, PublishedCampaign now) {}

    public List<PublishedCampaign> all() {
        return published.oldestFirst();
    }

    /**
     * Unless something else is chosen: the first one of the cycle and the newest of the cycle after it, or else the newest
     * of all after it, for a cycle may be followed by one that measures the same.
     */
    public Optional<Pair> pair(CycleId cycle, MeasurementChoice choice) {
        List<PublishedCampaign> all = all();
        return chosen(all, choice.then())
                .or(() -> all.stream().filter(in(cycle)).findFirst())
                .flatMap(then -> {
                    List<PublishedCampaign> later = all.subList(all.indexOf(then) + 1, all.size());
                    return chosen(later, choice.now())
                            .or(() -> last(later, in(cycle)))
                            .or(() -> last(later, one -> true))
                            .map(now -> new Pair(then, now));
                });
    }

    private static Optional<PublishedCampaign> chosen(List<PublishedCampaign> some, @Nullable CampaignId id) {
        return some.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private static Optional<PublishedCampaign> last(List<PublishedCampaign> some, Predicate<PublishedCampaign> which) {
        return some.reversed().stream().filter(which).findFirst();
    }

    private static Predicate<PublishedCampaign> in(CycleId cycle) {
        return one -> one.cycle().equals(cycle);
    }
}
