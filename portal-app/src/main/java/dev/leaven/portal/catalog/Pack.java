package dev.leaven.portal.catalog;

import dev.leaven.portal.catalog.app.Matrix;
import dev.leaven.portal.catalog.app.MethodRole;
import dev.leaven.portal.catalog.app.RecipeChannel;
import dev.leaven.portal.catalog.app.Source;
import dev.leaven.portal.catalog.internal.PackLookup;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The whole content of one published version, immutable and checked: every id that it refers to exists, every text has
 * every language.
 *
 * @param checksum SHA-256 of the canonical content, 64 hex digits
 * @param languages tags, the default one included
 * @param clusters in order; those of extensions after the recipe's own
 * @param steps in order
 * @param extensions what stands beside the recipe; empty for the recipe alone
 * @param lookup found once, when the pack is built; not content
 */
public record Pack(
        PackRef ref,
        PackKind kind,
        String checksum,
        String defaultLanguage,
        List<String> languages,
        Texts name,
        Texts description,
        List<Perspective> perspectives,
        List<Scale> scales,
        Scoring scoring,
        List<Source> sources,
        OutcomeScale outcomeScale,
        List<Cluster> clusters,
        List<Obstacle> obstacles,
        Matrix matrix,
        List<MethodRole> roles,
        List<Step> steps,
        List<AudienceLevel> audienceLevels,
        List<RecipeChannel> channels,
        List<MessageTemplate> messageTemplates,
        List<GoalTemplate> goalTemplates,
        LearningReport learningReport,
        List<Extension> extensions,
        PackLookup lookup) {

    public Pack {
        languages = List.copyOf(languages);
        perspectives = List.copyOf(perspectives);
        scales = List.copyOf(scales);
        sources = List.copyOf(sources);
        clusters = List.copyOf(clusters);
        obstacles = List.copyOf(obstacles);
        roles = List.copyOf(roles);
        steps = List.copyOf(steps);
        audienceLevels = List.copyOf(audienceLevels);
        channels = List.copyOf(channels);
        messageTemplates = List.copyOf(messageTemplates);
        goalTemplates = List.copyOf(goalTemplates);
        extensions = List.copyOf(extensions);
    }

    /** Those of the recipe, which make up its picture of an organisation. */
    public List<Cluster> recipeClusters() {
        return clusters.subList(0, clusters.size() - extensionClusters().size());
    }

    /** Those that stand beside the recipe and count in nothing of it; {@code order} goes on over all extensions. */
    public List<Cluster> extensionClusters() {
        int beside = extensions.stream().mapToInt(one -> one.clusters().size()).sum();
        return clusters.subList(clusters.size() - beside, clusters.size());
    }

    public Optional<Cluster> cluster(String id) {
        return lookup.cluster(id);
    }

    public Optional<Ingredient> ingredient(String id) {
        return lookup.ingredient(id);
    }

    public Optional<Cluster> clusterOf(String ingredientId) {
        return lookup.clusterOf(ingredientId);
    }

    /** Whatever is answered under this id: an expert's question, a learner's statement or an outcome statement. */
    public Optional<Item> question(String id) {
        return lookup.item(id);
    }

    /** What a perspective that answers by name is asked, per ingredient in the order of the pack; else empty. */
    public List<ExpertSection> expertQuestions(String perspectiveId) {
        return lookup.expertQuestions(perspectiveId);
    }

    /** The outcome statements first, then cluster by cluster and ingredient by ingredient. */
    public List<Item> learnerItems(QuestionnaireLength form) {
        return lookup.learnerItems(form);
    }

    /** As {@link #learnerItems(QuestionnaireLength)}; of a pulse, those about these ingredients too. */
    public List<Item> learnerItems(QuestionnaireLength form, Set<String> ingredients) {
        return form != QuestionnaireLength.PULSE
                ? learnerItems(form)
                : learnerItems(QuestionnaireLength.SHORT).stream()
                        .filter(item -> item.outcome() || ingredients.contains(item.ingredientId()))
                        .toList();
    }

    public Optional<Perspective> perspective(String id) {
        return perspectives.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<Source> source(String id) {
        return sources.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The scale of this kind; a pack has exactly one. */
    public Scale scale(Scale.Kind kind) {
        return scales.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    }

    /** Versions and checksum say it all. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Pack pack
                && ref.equals(pack.ref)
                && checksum.equals(pack.checksum)
                && extensionRefs().equals(pack.extensionRefs());
    }

    @Override
    public int hashCode() {
        return Objects.hash(ref, checksum, extensionRefs());
    }

    private List<PackRef> extensionRefs() {
        return extensions.stream().map(Extension::ref).toList();
    }

    @Override
    public String toString() {
        return ref.toString();
    }
}
