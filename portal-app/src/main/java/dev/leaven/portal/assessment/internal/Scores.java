package dev.leaven.portal.assessment.internal;

import dev.leaven.portal.assessment.Answer;
import dev.leaven.portal.assessment.internal.ResultSubject.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Scores of one perspective in one group, built respondent by respondent.
 *
 * <p>A respondent's score of an ingredient is the mean of the answered questions, and counts from half of those
 * asked; "do not know" and "does not apply" are missing. A cluster is the weighted mean of its ingredients' means.
 */
final class Scores {

    private static final double LEAST_ANSWERED = 0.5;

    private final AskedQuestions asked;
    private final Map<ResultSubject, ScoreTally> tallies = new LinkedHashMap<>();
    private final Map<String, Integer> peopleByCluster = new LinkedHashMap<>();
    private final CronbachAlpha alpha;
    private int people;

    Scores(AskedQuestions asked) {
        this.asked = asked;
        this.alpha = new CronbachAlpha(asked.outcome().size());
    }

    /** Adds everything one respondent answered, by id of the question. */
    void add(Map<String, Answer> answers) {
        people++;
        answers.forEach((question, answer) -> tally(Kind.QUESTION, question).add(answer));
        score(answers, asked.outcome())
                .ifPresent(score -> tally(Kind.INDEX, asked.outcomeId()).add(score));
        addToAlpha(answers);
        asked.byCluster().forEach((cluster, ingredients) -> {
            boolean any = false;
            for (String ingredient : ingredients.keySet()) {
                var score = score(answers, asked.byIngredient().getOrDefault(ingredient, List.of()));
                score.ifPresent(value -> tally(Kind.INGREDIENT, ingredient).add(value));
                any |= score.isPresent();
            }
            if (any) {
                peopleByCluster.merge(cluster, 1, Integer::sum);
            }
        });
    }

    int people() {
        return people;
    }

    /** Questions, ingredients and the index. */
    Map<ResultSubject, ScoreTally> tallies() {
        return tallies;
    }

    /** How many respondents have a score in at least one ingredient of the cluster. */
    int peopleIn(String cluster) {
        return peopleByCluster.getOrDefault(cluster, 0);
    }

    /** Weighted mean over the ingredients that have a score; empty without any. */
    OptionalDouble clusterMean(String cluster) {
        double sum = 0;
        double weights = 0;
        for (var entry : asked.byCluster().getOrDefault(cluster, Map.of()).entrySet()) {
            ScoreTally tally = tallies.get(new ResultSubject(Kind.INGREDIENT, entry.getKey()));
            Double mean = tally == null ? null : tally.mean();
            if (mean != null) {
                sum += mean * entry.getValue();
                weights += entry.getValue();
            }
        }
        return weights == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / weights);
    }

    /** Reliability of the outcome scale. */
    Optional<Double> alpha() {
        return alpha.value();
    }

    AskedQuestions asked() {
        return asked;
    }

    /** Mean of the answered ones of {@code asked}; empty below half of them. */
    static OptionalDouble score(Map<String, Answer> answers, List<String> asked) {
        int answered = 0;
        double sum = 0;
        for (String question : asked) {
            Answer answer = answers.get(question);
            if (answer != null && answer.rated()) {
                answered++;
                sum += answer.code();
            }
        }
        return answered == 0 || answered < asked.size() * LEAST_ANSWERED
                ? OptionalDouble.empty()
                : OptionalDouble.of(sum / answered);
    }

    private void addToAlpha(Map<String, Answer> answers) {
        var scores = asked.outcome().stream()
                .map(answers::get)
                .filter(answer -> answer != null && answer.rated())
                .mapToInt(Answer::code)
                .toArray();
        if (scores.length == asked.outcome().size() && scores.length > 0) {
            alpha.add(scores);
        }
    }

    private ScoreTally tally(Kind kind, String id) {
        return tallies.computeIfAbsent(new ResultSubject(kind, id), subject -> new ScoreTally());
    }
}
