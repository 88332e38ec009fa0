package dev.leaven.portal.validation.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.leaven.portal.validation.app.PlanContent;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A plan's content as the bytes that are hashed and signed, and back. Bytes are made once, when a version is frozen; after
 * that they are stored and read, never made again, so an upgrade of Jackson cannot change what was signed.
 */
public final class PlanContentJson {

    private static final String FORMAT = "format";
    private static final int FORMAT_NOW = 1;

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .enable(MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            // What a reader does not know it must not hide from somebody who signs.
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private PlanContentJson() {}

    /** @throws IllegalArgumentException for a number of more than 53 bits or half a surrogate pair in a text */
    public static byte[] toBytes(PlanContent content) {
        ObjectNode json = JSON.valueToTree(content);
        return CanonicalJson.write(json.put(FORMAT, FORMAT_NOW));
    }

    /** @throws IllegalArgumentException when this is no content in a format that is known here */
    public static PlanContent fromBytes(byte[] bytes) {
        if (!(CanonicalJson.read(bytes) instanceof ObjectNode json) || !isKnown(json.remove(FORMAT))) {
            throw new IllegalArgumentException("no content of a plan in format " + FORMAT_NOW);
        }
        try {
            return JSON.treeToValue(json, PlanContent.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no content of a plan", e);
        }
    }

    private static boolean isKnown(@Nullable JsonNode format) {
        return format != null && format.isInt() && format.intValue() == FORMAT_NOW;
    }
}
