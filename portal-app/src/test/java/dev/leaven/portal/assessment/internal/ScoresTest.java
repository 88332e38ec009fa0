package dev.leaven.portal.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.leaven.portal.assessment.Answer;
import dev.leaven.portal.assessment.internal.ResultSubject.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ScoresTest {

    /** Six outcome statements; one cluster of two ingredients, the first weighing double. */
    private static final AskedQuestions FORM = new AskedQuestions(
            "engagement",
            List.of("o1", "o2", "o3", "o4", "o5", "o6"),
            Map.of("time", List.of("t1", "t2", "t3", "t4"), "access", List.of("a1")),
            Map.of("culture", Map.of("time", 2.0, "access", 1.0)));

    private final Scores scores = new Scores(FORM);

    @Test
    void an_ingredient_counts_from_half_of_its_questions() {
        var asked = List.of("t1", "t2", "t3", "t4");

        assertThat(Scores.score(answers("t1", 1, "t2", 4), asked)).isEqualTo(OptionalDouble.of(2.5));
        assertThat(Scores.score(answers("t1", 1), asked)).isEmpty();
        assertThat(Scores.score(Map.of(), asked)).isEmpty();
    }

    @Test
    void half_of_an_odd_number_is_rounded_up() {
        var asked = List.of("t1", "t2", "t3");

        assertThat(Scores.score(answers("t1", 1), asked)).isEmpty();
        assertThat(Scores.score(answers("t1", 1, "t3", 2), asked)).isEqualTo(OptionalDouble.of(1.5));
    }

    @Test
    void a_dont_know_counts_as_missing() {
        var asked = List.of("t1", "t2", "t3", "t4");

        assertThat(Scores.score(answers("t1", 5, "t2", 4, "t3", 0, "t4", -1), asked))
                .isEqualTo(OptionalDouble.of(4.5));
        assertThat(Scores.score(answers("t1", 5, "t2", 0, "t3", 0, "t4", 0), asked))
                .isEmpty();
    }

    @Test
    void a_question_counts_even_where_its_ingredient_does_not() {
        scores.add(answers("t1", 5, "t2", 0));

        assertThat(tally(Kind.QUESTION, "t1").mean()).isEqualTo(5);
        assertThat(tally(Kind.QUESTION, "t2").dontKnow()).isEqualTo(1);
        assertThat(scores.tallies()).doesNotContainKey(new ResultSubject(Kind.INGREDIENT, "time"));
    }

    /** One person with one answer weighs as much as one with four: people are averaged, not answers. */
    @Test
    void an_ingredient_is_the_mean_of_peoples_means() {
        scores.add(answers("t1", 1, "t2", 1, "t3", 1, "t4", 1));
        scores.add(answers("t1", 5, "t2", 4));

        assertThat(tally(Kind.INGREDIENT, "time").n()).isEqualTo(2);
        assertThat(tally(Kind.INGREDIENT, "time").mean()).isCloseTo((1 + 4.5) / 2, within(1e-12));
    }

    @Test
    void a_cluster_is_the_weighted_mean_of_its_ingredients() {
        scores.add(answers("t1", 2, "t2", 2, "a1", 5));
        scores.add(answers("t1", 4, "t2", 4));

        assertThat(scores.clusterMean("culture")).hasValue((2 * 3.0 + 1 * 5.0) / 3);
    }

    @Test
    void an_ingredient_without_a_score_has_no_weight_in_its_cluster() {
        scores.add(answers("a1", 4));

        assertThat(scores.clusterMean("culture")).hasValue(4);
    }

    @Test
    void a_cluster_counts_the_people_with_any_score_in_it() {
        scores.add(answers("a1", 4));
        scores.add(answers("t1", 4, "t2", 1));
        scores.add(answers("t1", 4));
        scores.add(answers("o1", 4));

        assertThat(scores.peopleIn("culture")).isEqualTo(2);
        assertThat(scores.people()).isEqualTo(4);
    }

    @Test
    void a_cluster_nobody_answered_has_no_mean() {
        scores.add(answers("o1", 3));

        assertThat(scores.clusterMean("culture")).isEmpty();
        assertThat(scores.clusterMean("unknown")).isEmpty();
        assertThat(scores.peopleIn("culture")).isZero();
    }

    @Test
    void the_index_is_the_outcome_scale_and_nothing_else() {
        scores.add(answers("o1", 5, "o2", 4, "o3", 3, "t1", 1, "t2", 1, "a1", 1));
        scores.add(answers("o1", 1, "o2", 1));

        assertThat(tally(Kind.INDEX, "engagement").n()).isEqualTo(1);
        assertThat(tally(Kind.INDEX, "engagement").mean()).isEqualTo(4);
    }

    @Test
    void only_complete_answers_enter_the_reliability() {
        for (int i = 0; i < 29; i++) {
            scores.add(complete(1 + i % 5));
        }
        var withAGap = new HashMap<>(complete(3));
        withAGap.put("o6", Answer.DONT_KNOW);
        scores.add(withAGap);
        assertThat(scores.alpha()).isEmpty();

        scores.add(complete(3));

        assertThat(scores.alpha()).hasValueSatisfying(alpha -> assertThat(alpha).isCloseTo(1, within(1e-9)));
    }

    private ScoreTally tally(Kind kind, String id) {
        return scores.tallies().get(new ResultSubject(kind, id));
    }

    private static Map<String, Answer> complete(int code) {
        return answers("o1", code, "o2", code, "o3", code, "o4", code, "o5", code, "o6", code);
    }

    private static Map<String, Answer> answers(Object... pairs) {
        Map<String, Answer> answers = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            answers.put((String) pairs[i], new Answer((int) pairs[i + 1]));
        }
        return answers;
    }
}
