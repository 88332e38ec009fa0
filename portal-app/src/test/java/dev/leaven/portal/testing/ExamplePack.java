package dev.leaven.portal.testing;

import dev.leaven.portal.catalog.PackRef;
import dev.leaven.portal.plugins.EnabledPack;
import dev.leaven.portal.plugins.FrozenPack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The example extension that partners read first. */
public final class ExamplePack {

    public static final String PLUGIN = "cluster-first-weeks";
    public static final PackRef REF = new PackRef("first-weeks", "1.0.0");

    private ExamplePack() {}

    public static String yaml() {
        try {
            return Files.readString(Path.of("../plugin-host/src/test/resources/packs/first-weeks.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next version, with one statement worded otherwise. */
    public static String reworded() {
        return yaml().replace("version: 1.0.0  ", "version: 1.1.0  ")
                .replaceFirst("version: 1\\.0\\.0\n", "version: 1.1.0\n")
                .replace("a new colleague is well received", "we welcome whoever is new");
    }

    /** Another pack with other ids, the same content, and no Dutch. */
    public static String englishOnly() {
        JsonNode tree = YAMLMapper.shared().readTree(yaml());
        strip(tree);
        ((ObjectNode) tree.path("pack")).putArray("languages").add("en");
        return tree.toString().replace("\"fw-", "\"fwe-").replace("\"first-weeks\"", "\"english-weeks\"");
    }

    public static EnabledPack enabled(FrozenPack pack) {
        return new EnabledPack(PLUGIN, pack);
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove("nl");
        }
        List.copyOf(node.valueStream().toList()).forEach(ExamplePack::strip);
    }
}
