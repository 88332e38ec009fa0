package dev.leaven.portal.assessment.internal;

import dev.leaven.portal.catalog.Ingredient;
import dev.leaven.portal.catalog.Item;
import dev.leaven.portal.catalog.Pack;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The questions one perspective was asked, grouped as scores are computed.
 *
 * @param outcome ids of the outcome scale's statements; empty for experts
 * @param byIngredient ids of the questions of each ingredient, in the order of the pack
 * @param byCluster weights of each cluster's asked ingredients, in the order of the pack
 */
record AskedQuestions(
        String outcomeId,
        List<String> outcome,
        Map<String, List<String>> byIngredient,
        Map<String, Map<String, Double>> byCluster) {

    /** @param items what learners were asked */
    static AskedQuestions ofLearners(Pack pack, List<Item> items) {
        return of(pack, items);
    }

    static AskedQuestions ofExperts(Pack pack, String perspective) {
        return of(
                pack,
                pack.expertQuestions(perspective).stream()
                        .flatMap(section -> section.questions().stream())
                        .map(question -> pack.question(question.id()).orElseThrow())
                        .toList());
    }

    private static AskedQuestions of(Pack pack, List<Item> items) {
        List<String> outcome =
                items.stream().filter(Item::outcome).map(Item::id).toList();
        Map<String, List<String>> questions = new HashMap<>();
        for (Item item : items) {
            if (item.ingredientId() != null) {
                questions
                        .computeIfAbsent(item.ingredientId(), id -> new ArrayList<>())
                        .add(item.id());
            }
        }
        var byIngredient = new LinkedHashMap<String, List<String>>();
        var byCluster = new LinkedHashMap<String, Map<String, Double>>();
        for (var cluster : pack.clusters()) {
            Map<String, Double> weights = cluster.ingredients().stream()
                    .filter(ingredient -> questions.containsKey(ingredient.id()))
                    .collect(Collectors.toMap(Ingredient::id, Ingredient::weight, (a, b) -> a, LinkedHashMap::new));
            weights.keySet().forEach(id -> byIngredient.put(id, questions.getOrDefault(id, List.of())));
            if (!weights.isEmpty()) {
                byCluster.put(cluster.id(), weights);
            }
        }
        return new AskedQuestions(pack.outcomeScale().id(), outcome, byIngredient, byCluster);
    }
}
