package dev.leaven.pack;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The shape of a pack, as {@code pack.schema.json} has it, with the languages that the pack itself declares. */
final class PackSchema implements PackRule {

    @Override
    public void check(PackNode pack, Report report) {
        for (Error error : schema(LanguageRule.declared(pack)).validate(pack.node())) {
            String property = error.getProperty();
            PackNode place = place(pack, error);
            var found = place.node();
            report.problem(
                    property == null ? place.path() : place.child(property).path(),
                    fault(error, found),
                    details(error, found));
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

    private static PackNode place(PackNode pack, Error error) {
        var location = error.getInstanceLocation();
        PackNode place = pack;
        for (int i = 0; i < location.getNameCount(); i++) {
            place = location.getElement(i) instanceof Integer index
                    ? new PackNode(
                            place.path() + "[" + index + "]", place.node().path(index))
                    : place.child(location.getName(i));
        }
        return place;
    }

    private static PackFault fault(Error error, JsonNode found) {
        return switch (error.getKeyword()) {
            case "required" -> PackFault.MISSING;
            case "false" -> PackFault.NOT_IN_THIS_KIND;
            case "contains", "minContains" -> PackFault.NO_ENGLISH;
            case "additionalProperties" -> PackFault.NOT_KNOWN;
            case "pattern" -> found.asString("").isBlank() ? PackFault.EMPTY : PackFault.NOT_WRITTEN_AS;
            case "enum" -> PackFault.NOT_ONE_OF;
            case "type" -> PackFault.OTHER_TYPE;
            case "minItems", "minProperties" -> PackFault.TOO_FEW;
            case "maxItems" -> PackFault.TOO_MANY;
            case "minLength" -> PackFault.TOO_SHORT;
            case "maxLength" -> PackFault.TOO_LONG;
            case "minimum" -> PackFault.TOO_LOW;
            case "exclusiveMinimum" -> PackFault.NOT_ABOVE;
            case "maximum" -> PackFault.TOO_HIGH;
            case "uniqueItems" -> PackFault.TWICE_IN_LIST;
            case "const" -> PackFault.NOT_THIS;
            default -> PackFault.SHAPE;
        };
    }

    private static String[] details(Error error, JsonNode found) {
        var asked = String.valueOf(error.getSchemaNode());
        return switch (error.getKeyword()) {
            case "pattern", "enum" -> new String[] {found.toString(), asked};
            case "type" -> new String[] {type(found), asked.replace("\"", "")};
            case "minItems",
                    "minProperties",
                    "maxItems",
                    "minLength",
                    "maxLength",
                    "minimum",
                    "exclusiveMinimum",
                    "maximum",
                    "const" -> new String[] {asked};
            default -> new String[] {error.getMessage()};
        };
    }

    /** As JSON Schema calls it. */
    private static String type(JsonNode found) {
        return found.isIntegralNumber()
                ? "integer"
                : found.getNodeType().toString().toLowerCase(Locale.ROOT);
    }
}
