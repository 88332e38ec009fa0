package dev.leaven.portal.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leaven.portal.assessment.app.CampaignRefused;
import dev.leaven.portal.assessment.app.Questionnaire.State;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.testing.Assessments;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PortalTest;
import dev.leaven.portal.testing.Tables;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The promise to learners, looked up in the tables themselves. */
@PortalTest
class AnonymityTest {

    private static final List<String> ANSWERS = List.of("learner_response", "learner_answer");

    @Autowired
    private Organisations organisations;

    @Autowired
    private Assessments assessments;

    @Autowired
    private CampaignLifecycle lifecycle;

    @Autowired
    private Tables tables;

    private Organisation ours;
    private Organisation theirs;
    private CampaignId campaign;
    private Map<String, String> tokens;
    private String token;
    private String theirToken;

    @BeforeEach
    void two_organisations_with_an_open_campaign_each() {
        ours = organisations.make();
        theirs = organisations.make();
        campaign = assessments.launched(ours);
        tokens = assessments.tokens(ours, campaign);
        token = Objects.requireNonNull(tokens.get("Learner 1.1"));
        theirToken = Objects.requireNonNull(
                assessments.tokens(theirs, assessments.launched(theirs)).get("Learner 1.1"));
    }

    @Test
    void no_value_of_a_response_is_a_key_of_the_person_the_invitation_or_the_link() {
        assessments.save(token, assessments.all(4));
        Object address = rows("learner_draft").getFirst().get("token_hash");
        assessments.submit(token);

        List<String> traces = Stream.concat(
                        rows("learner_invitation").stream()
                                .flatMap(row -> Stream.of(row.get("id"), row.get("person_id"))),
                        Stream.of(Objects.requireNonNull(address), token))
                .map(String::valueOf)
                .toList();
        for (String table : ANSWERS) {
            assertThat(rows(table)).isNotEmpty();
            assertThat(values(table)).doesNotContainAnyElementsOf(traces);
        }
    }

    @Test
    void handing_in_removes_the_draft_and_marks_the_invitation_and_only_that_one() {
        assessments.answer(token, assessments.all(4));

        assertThat(rows("learner_draft")).isEmpty();
        assertThat(rows("learner_invitation"))
                .extracting(row -> row.get("state"))
                .hasSize(16)
                .containsOnlyOnce("USED")
                .containsOnly("USED", "OPEN");
        assertThat(rows("learner_response")).hasSize(1);
        assertThat(rows("learner_answer"))
                .hasSize(assessments.items().size())
                .allSatisfy(row -> assertThat(row.get("answer")).isEqualTo(4));
    }

    @Test
    void answers_of_one_organisation_never_land_in_another() {
        assessments.answer(token, assessments.all(4));
        assessments.answer(theirToken, assessments.all(2));

        assertThat(rows("learner_answer"))
                .allSatisfy(row -> assertThat(row.get("answer")).isEqualTo(4));
        assertThat(tables.rows(theirs.id(), "learner_answer"))
                .allSatisfy(row -> assertThat(row.get("answer")).isEqualTo(2));
    }

    /** A new column is a new way back to a person: whoever adds one changes this list, and has thought. */
    @Test
    void responses_hold_coarse_groups_and_no_time() {
        assertThat(columns("learner_response"))
                .containsExactlyInAnyOrder("tenant_id", "campaign_id", "response_id", "unit_id", "language");
        assertThat(columns("learner_answer"))
                .containsExactlyInAnyOrder(
                        "tenant_id", "campaign_id", "response_id", "question_id", "cluster_id", "unit_id", "answer");
        for (String table : List.of("learner_response", "learner_answer", "learner_draft", "learner_invitation")) {
            assertThat(tables.columns(table))
                    .extracting(column -> column.get("type"))
                    .isNotEmpty()
                    .doesNotContain("date", "datetime", "timestamp", "time", "year");
        }
    }

    @Test
    void the_order_of_rows_is_not_the_order_of_handing_in() {
        var question = assessments.items().stream().map(item -> item.id()).toList();
        for (int i = 0; i < 12; i++) {
            String one = Objects.requireNonNull(tokens.get("Learner %d.%d".formatted(i / 6 + 1, i % 6 + 1)));
            assessments.answer(
                    one, Map.of(question.get(0), new Answer(i / 5 + 1), question.get(1), new Answer(i % 5 + 1)));
        }

        var order = new ArrayList<Integer>();
        var rows = rows("learner_answer");
        for (Map<String, Object> response : rows("learner_response")) {
            int[] given = {0, 0};
            rows.stream()
                    .filter(row -> Objects.equals(row.get("response_id"), response.get("response_id")))
                    .forEach(row -> given[question.indexOf(row.get("question_id"))] =
                            (int) Objects.requireNonNull(row.get("answer")));
            order.add((given[0] - 1) * 5 + given[1] - 1);
        }
        assertThat(order).hasSize(12).isNotEqualTo(order.stream().sorted().toList());
    }

    @Test
    void handing_in_twice_changes_nothing() {
        assessments.answer(token, assessments.all(4));
        var before = values("learner_answer");

        assertThat(assessments.submit(token)).isEqualTo(State.SUBMITTED);
        assertThat(assessments.save(token, assessments.all(1))).isEqualTo(State.SUBMITTED);
        assertThat(assessments.submit(token)).isEqualTo(State.SUBMITTED);

        assertThat(values("learner_answer")).isEqualTo(before);
        assertThat(rows("learner_response")).hasSize(1);
        assertThat(rows("learner_draft")).isEmpty();
        assertThat(assessments.open(token).answers()).isEmpty();
    }

    @Test
    void nothing_answered_cannot_be_handed_in() {
        assertThatThrownBy(() -> assessments.submit(token)).isInstanceOf(CampaignRefused.class);

        assertThat(assessments.open(token).state()).isEqualTo(State.OPEN);
        assertThat(rows("learner_response")).isEmpty();
    }

    @Test
    void two_devices_go_on_with_the_same_draft() {
        var questions = assessments.items();
        assessments.save(token, Map.of(questions.get(0).id(), new Answer(5)));
        assessments.save(token, Map.of(questions.get(1).id(), Answer.DONT_KNOW));

        assertThat(assessments.open(token).answers())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(questions.get(0).id(), "5", questions.get(1).id(), "dont-know"));
        assertThat(rows("learner_draft")).hasSize(1);
        assertThat(assessments.open(theirToken).answers()).isEmpty();
    }

    @Test
    void a_draft_cannot_be_read_in_the_database_nor_compared_with_another() {
        assessments.save(token, assessments.all(4));
        assessments.save(Objects.requireNonNull(tokens.get("Learner 1.2")), assessments.all(4));

        var contents = rows("learner_draft").stream()
                .map(row -> new String((byte[]) row.get("content"), StandardCharsets.ISO_8859_1))
                .toList();
        assertThat(contents).hasSize(2).doesNotHaveDuplicates();
        for (var item : assessments.items()) {
            assertThat(contents).noneMatch(content -> content.contains(item.id()));
        }
        assertThat(contents).noneMatch(content -> content.contains("answers") || content.contains("\"4\""));
    }

    @Test
    void a_closed_campaign_takes_nothing_and_keeps_no_draft() {
        assessments.save(token, assessments.all(4));
        assessments.save(theirToken, assessments.all(2));
        SignedInAs.run(ours.lead(), () -> lifecycle.close(campaign));

        assertThat(rows("learner_draft")).isEmpty();
        assertThat(assessments.save(token, assessments.all(4))).isEqualTo(State.CLOSED);
        assertThat(assessments.submit(token)).isEqualTo(State.CLOSED);
        assertThat(rows("learner_draft")).isEmpty();
        assertThat(rows("learner_response")).isEmpty();
        assertThat(tables.rows(theirs.id(), "learner_draft")).hasSize(1);
    }

    private List<Map<String, Object>> rows(String table) {
        return tables.rows(ours.id(), table);
    }

    private List<String> values(String table) {
        return rows(table).stream()
                .flatMap(row -> row.values().stream())
                .map(String::valueOf)
                .toList();
    }

    private List<Object> columns(String table) {
        return tables.columns(table).stream().map(column -> column.get("name")).toList();
    }
}
