package dev.leaven.portal.catalog.internal;

import dev.leaven.portal.catalog.Cluster;
import dev.leaven.portal.catalog.ExpertSection;
import dev.leaven.portal.catalog.Ingredient;
import dev.leaven.portal.catalog.Item;
import dev.leaven.portal.catalog.OutcomeScale;
import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.catalog.Question;
import dev.leaven.portal.catalog.QuestionnaireLength;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is asked again and again of a pack, found once. Callers use the methods of {@link Pack}. */
public final class PackLookup {

    private final Map<String, Cluster> clusters = new HashMap<>();
    private final Map<String, Ingredient> ingredients = new HashMap<>();
    private final Map<String, Cluster> clusterOf = new HashMap<>();
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Map<String, List<ExpertSection>> expertQuestions = new HashMap<>();
    private final Map<QuestionnaireLength, List<Item>> learnerItems;

    /**
     * @param experts ids of the perspectives that answer by name
     * @param maturityScale id of the scale on which they answer
     */
    public PackLookup(List<Cluster> clusters, OutcomeScale outcome, List<String> experts, String maturityScale) {
        List<Item> learner = new ArrayList<>();
        Set<String> learners = Set.of(outcome.perspective());
        for (var statement : outcome.items()) {
            learner.add(new Item(statement.id(), statement.text(), learners, outcome.scale(), null, null, true));
        }
        for (Cluster cluster : clusters) {
            this.clusters.put(cluster.id(), cluster);
            for (Ingredient ingredient : cluster.ingredients()) {
                ingredients.put(ingredient.id(), ingredient);
                clusterOf.put(ingredient.id(), cluster);
                addExpertQuestions(cluster, ingredient, experts, maturityScale);
                for (Question question : ingredient.questions()) {
                    var asked = question.learner();
                    if (asked != null) {
                        learner.add(new Item(
                                asked.id(),
                                asked.text(),
                                learners,
                                outcome.scale(),
                                cluster.id(),
                                ingredient.id(),
                                asked.shortForm()));
                    }
                }
            }
        }
        learner.forEach(item -> items.put(item.id(), item));
        learnerItems = Map.of(
                QuestionnaireLength.SHORT,
                        learner.stream().filter(Item::shortForm).toList(),
                QuestionnaireLength.FULL, List.copyOf(learner),
                QuestionnaireLength.PULSE,
                        learner.stream().filter(Item::outcome).toList());
    }

    private void addExpertQuestions(Cluster cluster, Ingredient ingredient, List<String> experts, String scale) {
        for (Question question : ingredient.questions()) {
            var asked = Set.copyOf(question.audiences());
            items.put(
                    question.id(),
                    new Item(question.id(), question.text(), asked, scale, cluster.id(), ingredient.id(), false));
        }
        for (String expert : experts) {
            var asked = ingredient.questions().stream()
                    .filter(question -> question.audiences().contains(expert))
                    .toList();
            if (!asked.isEmpty()) {
                expertQuestions
                        .computeIfAbsent(expert, _ -> new ArrayList<>())
                        .add(new ExpertSection(cluster, ingredient, asked));
            }
        }
    }

    public Optional<Cluster> cluster(String id) {
        return Optional.ofNullable(clusters.get(id));
    }

    public Optional<Ingredient> ingredient(String id) {
        return Optional.ofNullable(ingredients.get(id));
    }

    public Optional<Cluster> clusterOf(String ingredientId) {
        return Optional.ofNullable(clusterOf.get(ingredientId));
    }

    public Optional<Item> item(String id) {
        return Optional.ofNullable(items.get(id));
    }

    public List<ExpertSection> expertQuestions(String perspectiveId) {
        return List.copyOf(expertQuestions.getOrDefault(perspectiveId, List.of()));
    }

    public List<Item> learnerItems(QuestionnaireLength form) {
        return learnerItems.getOrDefault(form, List.of());
    }
}
