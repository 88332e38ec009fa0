package dev.leaven.portal.assessment.internal;

import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.assessment.CampaignRow;
import dev.leaven.portal.assessment.CampaignState;
import dev.leaven.portal.assessment.NoSuchCampaign;
import dev.leaven.portal.assessment.ResultsReport;
import dev.leaven.portal.assessment.ResultsReport.UnitChoice;
import dev.leaven.portal.assessment.Score;
import dev.leaven.portal.assessment.app.UnitComparison;
import dev.leaven.portal.assessment.internal.CampaignUnitTenantSql.CampaignUnit;
import dev.leaven.portal.assessment.internal.ResultSubject.Kind;
import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.catalog.Perspective;
import dev.leaven.portal.tenancy.UnitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads published results, along units and perspectives only, each figure through the {@link ResultGate}. */
@Component
public class ResultReading {

    private static final String LEARNERS = "learner";

    private final CampaignRepository campaigns;
    private final CampaignUnitTenantSql units;
    private final ResultTenantSql results;
    private final CampaignContent content;

    ResultReading(
            CampaignRepository campaigns,
            CampaignUnitTenantSql units,
            ResultTenantSql results,
            CampaignContent content) {
        this.campaigns = campaigns;
        this.units = units;
        this.results = results;
        this.content = content;
    }

    /** Published campaigns, newest first. */
    public List<CampaignRow> published() {
        return campaigns.findByStateOrderByIdDesc(CampaignState.PUBLISHED).stream()
                .map(campaign ->
                        new CampaignRow(campaign.campaignId(), campaign.name(), campaign.state(), campaign.closesOn()))
                .toList();
    }

    /**
     * Results of one unit.
     *
     * @param unit empty for the whole organisation; one that was not in the campaign counts as empty
     * @throws NoSuchCampaign when there is none here, or it was not published
     */
    public ResultsReport report(CampaignId id, Optional<UnitId> unit) {
        Campaign campaign = find(id);
        List<CampaignUnit> tree = units.of(id);
        UnitId top = tree.getFirst().id();
        UnitId chosen = chosen(tree, unit);
        List<ResultRow> rows = results.of(id, new HashSet<>(List.of(top, chosen))).stream()
                .filter(row -> row.unit().equals(row.perspective().equals(LEARNERS) ? chosen : top))
                .toList();
        var gate = new ResultGate(campaign.thresholds());
        return report(campaign, content.of(campaign), chosen, choices(id, tree, gate), new UnitFigures(rows, gate));
    }

    /**
     * Results of every unit, the whole organisation first. Experts judge the whole and stand in no other. Throws as {@link
     * #report} does.
     */
    public List<ResultsReport> everyUnit(CampaignId id) {
        Campaign campaign = find(id);
        Pack pack = content.of(campaign);
        var gate = new ResultGate(campaign.thresholds());
        List<UnitChoice> choices = choices(id, units.of(id), gate);
        Map<UnitId, List<ResultRow>> rows = results
                .of(id, choices.stream().map(UnitChoice::id).toList())
                .stream()
                .collect(Collectors.groupingBy(ResultRow::unit));
        return choices.stream()
                .map(UnitChoice::id)
                .map(unit -> report(
                        campaign, pack, unit, choices, new UnitFigures(rows.getOrDefault(unit, List.of()), gate)))
                .toList();
    }

    private static ResultsReport report(
            Campaign campaign, Pack pack, UnitId unit, List<UnitChoice> choices, UnitFigures figures) {
        return new ResultsReport(
                campaign.campaignId(),
                campaign.name(),
                Objects.requireNonNull(campaign.publishedOn()),
                campaign.thresholds().forScores(),
                pack,
                unit,
                choices,
                pack.perspectives().stream().map(Perspective::id).toList(),
                figures.respondents(),
                ResultsReport.find(figures.of(Kind.INDEX), pack.outcomeScale().id()),
                figures.alpha(),
                figures.of(Kind.CLUSTER),
                figures.of(Kind.INGREDIENT),
                figures.of(Kind.QUESTION),
                figures.of(Kind.IMPORTANCE));
    }

    /** The learners of a unit beside those of the units below it. Throws as {@link #report} does. */
    public UnitComparison compare(CampaignId id, Optional<UnitId> unit) {
        Campaign campaign = find(id);
        List<CampaignUnit> tree = units.of(id);
        UnitId chosen = chosen(tree, unit);
        Set<UnitId> shown = new HashSet<>(Set.of(chosen));
        tree.stream().filter(one -> chosen.equals(one.parent())).forEach(one -> shown.add(one.id()));
        var gate = new ResultGate(campaign.thresholds());
        Map<String, Map<UnitId, Score>> byIngredient = new LinkedHashMap<>();
        content.of(campaign)
                .clusters()
                .forEach(cluster -> cluster.ingredients()
                        .forEach(ingredient -> byIngredient.put(ingredient.id(), new HashMap<>())));
        for (ResultRow row : results.of(id, shown)) {
            if (row.perspective().equals(LEARNERS) && row.subject().kind() == Kind.INGREDIENT) {
                byIngredient.getOrDefault(row.subject().id(), new HashMap<>()).put(row.unit(), gate.pass(row));
            }
        }
        return new UnitComparison(
                choices(id, tree, gate).stream()
                        .filter(choice -> shown.contains(choice.id()))
                        .toList(),
                byIngredient.entrySet().stream()
                        .map(entry -> new UnitComparison.Line(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private List<UnitChoice> choices(CampaignId id, List<CampaignUnit> tree, ResultGate gate) {
        Set<UnitId> seen = new HashSet<>();
        for (ResultRow row : results.responses(id)) {
            if (row.hidden() == null && row.n() > 0 && !(gate.pass(row) instanceof Score.TooFew)) {
                seen.add(row.unit());
            }
        }
        Map<UnitId, Integer> depths = new HashMap<>();
        var choices = new ArrayList<UnitChoice>();
        for (CampaignUnit unit : tree) {
            int depth = unit.parent() == null ? 0 : depths.getOrDefault(unit.parent(), 0) + 1;
            depths.put(unit.id(), depth);
            choices.add(new UnitChoice(unit.id(), unit.name(), depth, seen.contains(unit.id())));
        }
        return choices;
    }

    private static UnitId chosen(List<CampaignUnit> tree, Optional<UnitId> unit) {
        return unit.filter(wanted -> tree.stream().anyMatch(one -> one.id().equals(wanted)))
                .orElse(tree.getFirst().id());
    }

    private Campaign find(CampaignId id) {
        return campaigns
                .findById(id.value())
                .filter(campaign -> campaign.state() == CampaignState.PUBLISHED)
                .orElseThrow(NoSuchCampaign::new);
    }
}
