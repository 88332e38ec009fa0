package dev.leaven.portal.assessment.internal;

import dev.leaven.portal.assessment.Answer;
import dev.leaven.portal.assessment.internal.CampaignUnitTenantSql.CampaignUnit;
import dev.leaven.portal.assessment.internal.ResultSubject.Kind;
import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.catalog.Perspective;
import dev.leaven.portal.tenancy.UnitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Computes every row of a campaign's results from what was answered. Runs inside the caller's transaction. */
@Component
class ResultCalculation {

    private final CampaignUnitTenantSql units;
    private final LearnerAnswerTenantSql learners;
    private final AnswerSheetRepository sheets;
    private final ExpertAnswerTenantSql experts;
    private final CampaignContent content;

    ResultCalculation(
            CampaignUnitTenantSql units,
            LearnerAnswerTenantSql learners,
            AnswerSheetRepository sheets,
            ExpertAnswerTenantSql experts,
            CampaignContent content) {
        this.units = units;
        this.learners = learners;
        this.sheets = sheets;
        this.experts = experts;
        this.content = content;
    }

    /** Of learners by unit, of experts by perspective. */
    List<ResultRow> rows(Campaign campaign) {
        Pack pack = content.of(campaign);
        List<CampaignUnit> tree = units.of(campaign.campaignId());
        var rows = new ArrayList<ResultRow>();
        AskedQuestions asked = AskedQuestions.ofLearners(pack, content.learnerItems(campaign));
        rows.addAll(
                new LearnerResultRows(tree, learnerScores(campaign, tree, asked), asked, campaign.thresholds()).rows());
        UnitId top = tree.getFirst().id();
        List<AnswerSheet> all = sheets.findByCampaignId(campaign.id());
        for (Perspective perspective : pack.perspectives()) {
            List<AnswerSheet> theirs = all.stream()
                    .filter(sheet -> sheet.perspective().equals(perspective.id()))
                    .toList();
            if (perspective.identified() && !theirs.isEmpty()) {
                rows.addAll(expertRows(campaign, pack, perspective.id(), theirs, top));
            }
        }
        return rows;
    }

    private Map<UnitId, Scores> learnerScores(Campaign campaign, List<CampaignUnit> tree, AskedQuestions asked) {
        Map<UnitId, @Nullable UnitId> parents = new HashMap<>();
        tree.forEach(unit -> parents.put(unit.id(), unit.parent()));
        Map<UnitId, Scores> scores = new HashMap<>();
        learners.forEach(campaign.campaignId(), (unit, answers) -> {
            for (UnitId at = unit; at != null; at = parents.get(at)) {
                scores.computeIfAbsent(at, id -> new Scores(asked)).add(answers);
            }
        });
        return scores;
    }

    private List<ResultRow> expertRows(
            Campaign campaign, Pack pack, String perspective, List<AnswerSheet> theirs, UnitId top) {
        var scores = new Scores(AskedQuestions.ofExperts(pack, perspective));
        Map<String, ScoreTally> importance = new HashMap<>();
        int people = 0;
        for (AnswerSheet sheet : theirs) {
            Map<String, Answer> answers = experts.answers(campaign.campaignId(), sheet.id());
            if (!answers.isEmpty()) {
                people++;
                scores.add(answers);
            }
            experts.notes(campaign.campaignId(), sheet.id()).forEach((ingredient, note) -> {
                if (note.importance() != null) {
                    importance
                            .computeIfAbsent(ingredient, id -> new ScoreTally())
                            .add(new Answer(note.importance()));
                }
            });
        }
        var rows = new ArrayList<>(LearnerResultRows.rows(perspective, top, scores));
        rows.add(new ResultRow(
                perspective,
                top,
                new ResultSubject(Kind.RESPONSE, LearnerResultRows.EVERYONE),
                null,
                people,
                null,
                null,
                ResultRow.NO_COUNTS,
                0,
                0,
                null));
        rows.addAll(importance.entrySet().stream()
                .map(entry -> importanceRow(perspective, top, entry.getKey(), entry.getValue()))
                .collect(Collectors.toList()));
        return rows;
    }

    private static ResultRow importanceRow(String perspective, UnitId unit, String ingredient, ScoreTally tally) {
        return new ResultRow(
                perspective,
                unit,
                new ResultSubject(Kind.IMPORTANCE, ingredient),
                null,
                tally.n(),
                tally.mean(),
                tally.deviation(),
                ResultRow.NO_COUNTS,
                tally.dontKnow(),
                0,
                null);
    }
}
