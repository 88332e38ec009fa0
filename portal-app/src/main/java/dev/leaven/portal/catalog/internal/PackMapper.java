package dev.leaven.portal.catalog.internal;

import dev.leaven.pack.CanonicalJson;
import dev.leaven.portal.catalog.AudienceLevel;
import dev.leaven.portal.catalog.Cluster;
import dev.leaven.portal.catalog.Extension;
import dev.leaven.portal.catalog.GoalTemplate;
import dev.leaven.portal.catalog.LearningReport;
import dev.leaven.portal.catalog.MessageTemplate;
import dev.leaven.portal.catalog.Obstacle;
import dev.leaven.portal.catalog.OutcomeScale;
import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.catalog.PackKind;
import dev.leaven.portal.catalog.PackRef;
import dev.leaven.portal.catalog.Perspective;
import dev.leaven.portal.catalog.Scale;
import dev.leaven.portal.catalog.Scoring;
import dev.leaven.portal.catalog.Step;
import dev.leaven.portal.catalog.Texts;
import dev.leaven.portal.catalog.app.Matrix;
import dev.leaven.portal.catalog.app.MethodRole;
import dev.leaven.portal.catalog.app.RecipeChannel;
import dev.leaven.portal.catalog.app.Source;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Canonical JSON to records. */
public final class PackMapper {

    private static final String FALLBACK = "fallback";

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new SimpleModule().addDeserializer(Texts.class, new TextsDeserializer()))
            .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
            // Records and schema cannot drift apart unnoticed.
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final JsonNode root;
    private final ObjectReader reader;

    private PackMapper(JsonNode root, String defaultLanguage) {
        this.root = root;
        this.reader = JSON.reader().withAttribute(FALLBACK, defaultLanguage);
    }

    /** A pack from its canonical content, which was checked before it was stored. */
    public static Pack toPack(String canonicalJson) {
        JsonNode root = JSON.readTree(canonicalJson);
        String language = root.path("pack").path("defaultLanguage").stringValue();
        return new PackMapper(root, language).pack(CanonicalJson.checksum(canonicalJson));
    }

    /** Likewise an extension. */
    public static Extension toExtension(String canonicalJson) {
        JsonNode root = JSON.readTree(canonicalJson);
        String language = root.path("pack").path("defaultLanguage").stringValue();
        return new PackMapper(root, language).extension();
    }

    private Pack pack(String checksum) {
        Header header = one("pack", Header.class);
        var perspectives = list("perspectives", Perspective.class);
        var scales = list("scales", Scale.class);
        var outcomeScale = one("outcomeScale", OutcomeScale.class);
        var clusters = list("clusters", Cluster.class);
        return new Pack(
                new PackRef(header.id, header.version),
                header.kind,
                checksum,
                header.defaultLanguage,
                header.languages,
                header.name,
                header.description,
                perspectives,
                scales,
                one("scoring", Scoring.class),
                list("sources", Source.class),
                outcomeScale,
                clusters,
                list("obstacles", Obstacle.class),
                one("matrix", Matrix.class),
                list("roles", MethodRole.class),
                list("steps", Step.class),
                list("audienceLevels", AudienceLevel.class),
                list("channels", RecipeChannel.class),
                list("messageTemplates", MessageTemplate.class),
                list("goalTemplates", GoalTemplate.class),
                one("learningReport", LearningReport.class),
                List.of(),
                lookup(clusters, outcomeScale, perspectives, scales));
    }

    private Extension extension() {
        Header header = one("pack", Header.class);
        return new Extension(
                new PackRef(header.id, header.version),
                root.path("pack").path("requires").path("version").stringValue(),
                header.languages,
                header.name,
                header.description,
                list("sources", Source.class),
                list("clusters", Cluster.class),
                list("obstacles", Obstacle.class),
                list("messageTemplates", MessageTemplate.class));
    }

    /** What is asked of these clusters, found once. */
    public static PackLookup lookup(
            List<Cluster> clusters, OutcomeScale outcome, List<Perspective> perspectives, List<Scale> scales) {
        var experts = perspectives.stream()
                .filter(Perspective::identified)
                .map(Perspective::id)
                .toList();
        var maturity = scales.stream()
                .filter(scale -> scale.kind() == Scale.Kind.MATURITY)
                .findFirst()
                .orElseThrow();
        return new PackLookup(clusters, outcome, experts, maturity.id());
    }

    private <T> T one(String property, Class<T> type) {
        return reader.forType(type).readValue(root.path(property));
    }

    private <T> List<T> list(String property, Class<T> type) {
        return reader.forType(JSON.getTypeFactory().constructCollectionType(List.class, type))
                .readValue(root.has(property) ? root.path(property) : JSON.createArrayNode());
    }

    private record Header(
            String id,
            PackKind kind,
            String version,
            String defaultLanguage,
            List<String> languages,
            Texts name,
            Texts description,
            @Nullable String idPrefix,
            @Nullable JsonNode requires) {}

    private static final class TextsDeserializer extends StdDeserializer<Texts> {

        TextsDeserializer() {
            super(Texts.class);
        }

        @Override
        public Texts deserialize(JsonParser parser, DeserializationContext context) {
            @SuppressWarnings("unchecked")
            Map<String, String> byLanguage = context.readValue(parser, Map.class);
            return new Texts((String) context.getAttribute(FALLBACK), byLanguage);
        }
    }
}
