package dev.leaven.pack;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The shape of a pack, as {@code pack.schema.json} has it, with the languages that the pack itself declares. */
final class PackSchema implements PackRule {

    @Override
    public void check(Spot pack, Report report) {
        for (Error error : schema(Languages.declared(pack)).validate(pack.node())) {
            String property = error.getProperty();
            Spot spot = spot(pack, error);
            report.problem(property == null ? spot.path() : spot.child(property).path(), reason(error, spot.node()));
        }
    }

    /** Here and not in the file: a schema cannot say "all languages that are listed elsewhere". */
    private static Schema schema(Collection<String> languages) {
        ObjectNode schema = file();
        if (schema.at("/$defs/texts") instanceof ObjectNode texts) {
            texts.remove("propertyNames");
            texts.put("additionalProperties", false);
            var properties = texts.putObject("properties");
            var required = texts.putArray("required");
            languages.stream().sorted().forEach(language -> {
                properties.putObject(language).put("$ref", "#/$defs/words");
                required.add(language);
            });
        }
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);
    }

    private static ObjectNode file() {
        try (var in = Objects.requireNonNull(PackSchema.class.getResourceAsStream("pack.schema.json"))) {
            return JsonMapper.shared().readValue(in, ObjectNode.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Spot spot(Spot pack, Error error) {
        var location = error.getInstanceLocation();
        Spot spot = pack;
        for (int i = 0; i < location.getNameCount(); i++) {
            spot = location.getElement(i) instanceof Integer index
                    ? new Spot(spot.path() + "[" + index + "]", spot.node().path(index))
                    : spot.child(location.getName(i));
        }
        return spot;
    }

    private static String reason(Error error, JsonNode found) {
        return switch (error.getKeyword()) {
            case "required" -> "is missing";
            case "false" -> "does not belong in a pack of this kind";
            case "contains", "minContains" -> "must have \"en\", English";
            case "additionalProperties" -> "is not known here; check the spelling";
            case "pattern" ->
                found.asString("").isBlank() ? "is empty" : found + " is not written as " + error.getSchemaNode();
            case "enum" -> found + " is not one of " + error.getSchemaNode();
            default -> error.getMessage();
        };
    }
}
