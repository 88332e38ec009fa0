package dev.leaven.portal.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.leaven.portal.catalog.Cluster;
import dev.leaven.portal.catalog.Item;
import dev.leaven.portal.catalog.Packs;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.tenancy.UnitId;
import dev.leaven.portal.testing.Assessments;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PortalTest;
import dev.leaven.portal.testing.Tables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Small campaigns whose results fit on the back of an envelope. */
@PortalTest
class PublicationTest {

    private static final List<String> NUMBERS =
            List.of("n", "count_1", "count_2", "count_3", "count_4", "count_5", "dont_know", "not_applicable");

    @Autowired
    private Organisations organisations;

    @Autowired
    private Assessments assessments;

    @Autowired
    private AnswerSheets sheets;

    @Autowired
    private Packs packs;

    @Autowired
    private Tables tables;

    /** Team 1: six answer 4. Team 2: three answer 2, three answer 4, and one of those with 2 cannot judge one item. */
    @Test
    void means_and_numbers_of_learners_are_those_of_the_envelope() {
        Organisation ours = organisations.make(6, 6);
        CampaignId id = assessments.launched(ours);
        var tokens = assessments.tokens(ours, id);
        Item unsure = ingredientItem();
        for (int i = 1; i <= 6; i++) {
            assessments.answer(token(tokens, 1, i), assessments.all(4));
            Map<String, Answer> given = new HashMap<>(assessments.all(i <= 3 ? 2 : 4));
            if (i == 1) {
                given.put(unsure.id(), Answer.DONT_KNOW);
            }
            assessments.answer(token(tokens, 2, i), given);
        }
        assessments.publish(ours, id);

        UnitId second = ours.teams().get(1);
        String outcome = packs.core().outcomeScale().id();
        assertThat(number(row(ours, ours.top(), "RESPONSE", "all"), "n")).isEqualTo(12);
        var index = row(ours, ours.top(), "INDEX", outcome);
        assertThat(number(index, "mean")).isEqualTo(3.5);
        assertThat(number(index, "deviation")).isEqualTo(Math.sqrt(9.0 / 11), offset(1e-9));
        assertThat(number(row(ours, ours.teams().getFirst(), "INDEX", outcome), "mean"))
                .isEqualTo(4.0);
        assertThat(number(row(ours, second, "INDEX", outcome), "mean")).isEqualTo(3.0);

        var question = row(ours, ours.top(), "QUESTION", unsure.id());
        assertThat(number(question, "n")).isEqualTo(11);
        assertThat(number(question, "mean")).isEqualTo(40.0 / 11, offset(1e-9));
        assertThat(number(question, "dont_know")).isEqualTo(1);
        assertThat(number(question, "count_2")).isEqualTo(2);
        assertThat(number(question, "count_4")).isEqualTo(9);
        var ingredient = row(ours, ours.top(), "INGREDIENT", Objects.requireNonNull(unsure.ingredientId()));
        assertThat(number(ingredient, "n")).isEqualTo(11);
        assertThat(number(ingredient, "mean")).isEqualTo(40.0 / 11, offset(1e-9));

        Cluster cluster =
                packs.core().cluster(Objects.requireNonNull(unsure.clusterId())).orElseThrow();
        int ingredients = cluster.ingredients().size();
        assertThat(cluster.ingredients())
                .allSatisfy(one -> assertThat(one.weight()).isEqualTo(1.0));
        var whole = row(ours, ours.top(), "CLUSTER", cluster.id());
        assertThat(number(whole, "n")).isEqualTo(12);
        assertThat(number(whole, "mean")).isEqualTo((3.5 * (ingredients - 1) + 40.0 / 11) / ingredients, offset(1e-9));

        var thin = row(ours, second, "QUESTION", unsure.id());
        assertThat(number(thin, "n")).isEqualTo(5);
        assertThat(number(thin, "mean")).isEqualTo(16.0 / 5, offset(1e-9));
        assertThat(number(thin, "count_2"))
                .as("fewer than ten answers: no spread")
                .isEqualTo(0);
        assertThat(number(thin, "dont_know")).isEqualTo(0);
        assertThat(thin.get("deviation")).isNull();
    }

    /** Of a team of three nothing is shown, and a second team is hidden because the rest would give the three away. */
    @Test
    void a_hidden_row_holds_no_number_in_the_table_itself() {
        Organisation ours = organisations.make(6, 7, 3);
        CampaignId id = assessments.launched(ours);
        assessments.tokens(ours, id).forEach((name, token) -> {
            if (name.startsWith("Learner")) {
                assessments.answer(token, assessments.all(3));
            }
        });
        assessments.publish(ours, id);

        var rows = tables.rows(ours.id(), "campaign_result");
        var hidden = rows.stream().filter(row -> row.get("hidden") != null).toList();
        assertThat(hidden).isNotEmpty().allSatisfy(row -> {
            assertThat(NUMBERS).allSatisfy(name -> assertThat(number(row, name)).isEqualTo(0));
            assertThat(row.get("mean")).isNull();
            assertThat(row.get("deviation")).isNull();
            assertThat(row.get("alpha")).isNull();
        });
        assertThat(reasons(rows, ours.teams().get(2))).containsExactly("TOO_FEW");
        assertThat(reasons(rows, ours.teams().get(0))).containsExactly("PROTECTS_OTHERS");
        assertThat(reasons(rows, ours.teams().get(1))).containsExactly("");
        assertThat(reasons(rows, ours.top())).containsExactly("");
    }

    @Test
    void a_campaign_that_nobody_answered_is_published_all_the_same() {
        Organisation ours = organisations.make();
        CampaignId id = assessments.launched(ours);

        assessments.publish(ours, id);

        assertThat(tables.rows(ours.id(), "campaign_result"))
                .filteredOn(row -> Objects.equals(row.get("perspective"), "learner"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("hidden")).isEqualTo("TOO_FEW"));
    }

    @Test
    void experts_are_published_for_the_whole_organisation_only() {
        Organisation ours = organisations.make();
        CampaignId id = assessments.launched(ours);
        String ingredient =
                packs.core().clusters().getFirst().ingredients().getFirst().id();
        SignedInAs.run(ours.assessor("ld"), () -> sheets.note(id, ingredient, new ExpertNote(4, "Seen it")));
        assessments.fillSheet(ours, id, "ld", 3);
        assessments.publish(ours, id);

        var rows = tables.rows(ours.id(), "campaign_result").stream()
                .filter(row -> !Objects.equals(row.get("perspective"), "learner"))
                .toList();
        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(row ->
                        assertThat(row.get("unit_id")).isEqualTo(ours.top().value()));
        assertThat(rows)
                .filteredOn(row -> Objects.equals(row.get("perspective"), "ld"))
                .filteredOn(row -> Set.of("CLUSTER", "INGREDIENT", "QUESTION").contains(row.get("subject_kind")))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(number(row, "mean")).isEqualTo(3.0);
                    assertThat(number(row, "n")).isEqualTo(1);
                });
        assertThat(rows)
                .filteredOn(row -> Objects.equals(row.get("subject_kind"), "IMPORTANCE"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("subject_id")).isEqualTo(ingredient);
                    assertThat(number(row, "mean")).isEqualTo(4.0);
                });
        assertThat(rows)
                .filteredOn(row -> Objects.equals(row.get("perspective"), "hr"))
                .allSatisfy(row -> assertThat(number(row, "n")).isEqualTo(0));
    }

    @Test
    void two_organisations_that_publish_do_not_mix() {
        Organisation ours = organisations.make();
        Organisation theirs = organisations.make();
        CampaignId id = assessments.launched(ours);
        CampaignId other = assessments.launched(theirs);
        assessments.tokens(ours, id).values().forEach(token -> assessments.answer(token, assessments.all(2)));
        assessments.tokens(theirs, other).values().forEach(token -> assessments.answer(token, assessments.all(5)));
        assessments.publish(ours, id);
        assessments.publish(theirs, other);

        String outcome = packs.core().outcomeScale().id();
        assertThat(number(row(ours, ours.top(), "INDEX", outcome), "mean")).isEqualTo(2.0);
        assertThat(number(row(theirs, theirs.top(), "INDEX", outcome), "mean")).isEqualTo(5.0);
        assertThat(number(row(theirs, theirs.top(), "RESPONSE", "all"), "n")).isEqualTo(16);
    }

    private Item ingredientItem() {
        return assessments.items().stream()
                .filter(item -> !item.outcome())
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Object> row(Organisation organisation, UnitId unit, String kind, String subject) {
        return tables.rows(organisation.id(), "campaign_result").stream()
                .filter(row -> Objects.equals(row.get("perspective"), "learner")
                        && Objects.equals(row.get("unit_id"), unit.value())
                        && Objects.equals(row.get("subject_kind"), kind)
                        && Objects.equals(row.get("subject_id"), subject))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> reasons(List<Map<String, Object>> rows, UnitId unit) {
        return rows.stream()
                .filter(row -> Objects.equals(row.get("perspective"), "learner"))
                .filter(row -> Objects.equals(row.get("unit_id"), unit.value()))
                .map(row -> Objects.requireNonNullElse((@Nullable String) row.get("hidden"), ""))
                .collect(Collectors.toSet());
    }

    private static double number(Map<String, Object> row, String column) {
        return ((Number) Objects.requireNonNull(row.get(column))).doubleValue();
    }

    private static String token(Map<String, String> tokens, int team, int learner) {
        return Objects.requireNonNull(tokens.get("Learner %d.%d".formatted(team, learner)));
    }
}
