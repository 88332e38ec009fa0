package dev.leaven.portal.demo;

import dev.leaven.portal.assessment.Answer;
import dev.leaven.portal.catalog.Item;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Invents answers that look like people: some ingredients are weak, some people mild, and L&D rather rosy. */
final class DemoAnswers {

    private static final double DONT_KNOW = 0.04;
    private static final Map<String, Double> TENDENCY = Map.ofEntries(
            Map.entry("time-and-safety", 2.3),
            Map.entry("manager-support", 2.7),
            Map.entry("stories-ambassadors", 2.2),
            Map.entry("evidence-impact", 2.4),
            Map.entry("dialogue-feedback", 2.6),
            Map.entry("access-anytime", 4.0),
            Map.entry("social-learning", 3.8),
            Map.entry("relevance-to-work", 3.6),
            Map.entry("learner-ownership", 3.4));
    private static final double USUAL = 3.1;
    private static final double OUTCOME = 3.5;

    private final Random random;
    private final Map<String, Double> moved;

    /** @param moved by how much ingredients are answered differently */
    DemoAnswers(long seed, Map<String, Double> moved) {
        this.random = new Random(seed);
        this.moved = moved;
    }

    /**
     * Answers of one person.
     *
     * @param mood added to every answer: how rosy this person or perspective is
     */
    Map<String, Answer> to(List<Item> items, double mood) {
        Map<String, Answer> answers = new HashMap<>();
        double person = mood + random.nextGaussian() * 0.5;
        for (Item item : items) {
            answers.put(item.id(), random.nextDouble() < DONT_KNOW ? Answer.DONT_KNOW : rated(item, person));
        }
        return answers;
    }

    /** True with this probability. */
    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    private Answer rated(Item item, double person) {
        String ingredient = item.ingredientId();
        double usual = ingredient == null
                ? OUTCOME
                : TENDENCY.getOrDefault(ingredient, USUAL) + moved.getOrDefault(ingredient, 0.0);
        long level = Math.round(usual + person + random.nextGaussian() * 0.7);
        return new Answer((int) Math.clamp(level, Answer.LOWEST, Answer.HIGHEST));
    }
}
