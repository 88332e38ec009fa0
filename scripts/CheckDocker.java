import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Checks the files in docker/ without Docker: YAML parses; every path, property, secret, volume and service named in
 * them exists. Arguments: top of the repository, folder of the jar's layers. On the class path: the jar's libraries,
 * whose metadata say which properties exist.
 */
public class CheckDocker {

    private static final Pattern PROPERTY_IN_METADATA = Pattern.compile("\"name\":\\s*\"([a-z][a-z0-9.-]+)\"");
    private static final Pattern OWN_PROPERTY = Pattern.compile("leaven\\.[a-z][a-z.-]*[a-z]");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)");
    private static final Pattern COPY = Pattern.compile("(?m)^COPY (--from=\\S+ )?(.+) \\S+$");
    private static final Pattern MODULE = Pattern.compile("<module>(.+)</module>");
    private static final Pattern ENV = Pattern.compile("(?m)^(?:ENV|   ) ?([A-Z_]+)=\\S+(?: \\\\)?$");

    private final Path root;
    private final Path layers;
    private final List<String> problems = new ArrayList<>();
    private int seen;

    private CheckDocker(Path root, Path layers) {
        this.root = root;
        this.layers = layers;
    }

    public static void main(String[] args) throws IOException {
        var check = new CheckDocker(Path.of(args[0]), Path.of(args[1]));
        check.dockerfile();
        check.compose();
        check.problems.forEach(problem -> IO.println("  " + problem));
        IO.println("  %d names checked, %d unknown".formatted(check.seen, check.problems.size()));
        System.exit(check.problems.isEmpty() ? 0 : 1);
    }

    private void dockerfile() throws IOException {
        var text = Files.readString(root.resolve("docker/Dockerfile"));
        COPY.matcher(text).results().forEach(copy -> {
            for (var source : copy.group(2).split(" ")) {
                var fromBuild = copy.group(1) != null;
                var path = fromBuild ? layers.resolve(source.replaceFirst("^/layers/", "")) : root.resolve(source);
                expect(Files.exists(path), "docker/Dockerfile copies what is not there: " + source);
            }
        });
        MODULE.matcher(Files.readString(root.resolve("pom.xml"))).results().forEach(module -> {
            var copy = "COPY %1$s %1$s\n".formatted(module.group(1));
            expect(text.contains(copy), "docker/Dockerfile does not copy the module " + module.group(1));
        });
        var names = new TreeSet<String>();
        ENV.matcher(text).results().forEach(env -> names.add(env.group(1)));
        expect(!names.isEmpty(), "docker/Dockerfile: no ENV found, so none is checked");
        properties(names, "docker/Dockerfile");
    }

    private void compose() throws IOException {
        var folder = root.resolve("docker");
        var text = Files.readString(folder.resolve("compose.yaml"));
        var compose = map(new Yaml(new SafeConstructor(new LoaderOptions())).load(text));
        var services = map(compose.get("services"));
        services.forEach((name, value) -> {
            var service = map(value);
            for (var other : map(service.get("depends_on")).keySet()) {
                expect(services.containsKey(other), name + " depends on an unknown service: " + other);
            }
            references(name, "volumes", service, map(compose.get("volumes")), folder);
            references(name, "secrets", service, map(compose.get("secrets")), folder);
        });
        var portal = map(services.get("portal"));
        var build = map(portal.get("build"));
        var context = folder.resolve(String.valueOf(build.get("context"))).normalize();
        expect(context.equals(root), "the portal's build context is not the top of the repository");
        expect(Files.exists(context.resolve(String.valueOf(build.get("dockerfile")))), "no " + build.get("dockerfile"));
        properties(map(portal.get("environment")).keySet(), "the portal's environment");
        var targets = list(portal.get("secrets")).map(secret -> String.valueOf(map(secret).get("target")));
        properties(targets.map(CheckDocker::relaxed).toList(), "the portal's secrets");

        var example = Files.readString(folder.resolve(".env.example"));
        var variables = new TreeSet<String>();
        VARIABLE.matcher(text).results().forEach(variable -> variables.add(variable.group(1)));
        for (var secret : map(compose.get("secrets")).values()) {
            variables.add(String.valueOf(map(secret).get("environment")));
        }
        variables.forEach(variable -> expect(example.contains("\n" + variable + "="), ".env.example lacks " + variable));
    }

    private void references(
            String service, String kind, Map<String, Object> from, Map<String, Object> known, Path folder) {
        list(from.get(kind)).forEach(reference -> {
            var name = reference instanceof Map<?, ?> entry
                    ? String.valueOf(entry.get("source"))
                    : String.valueOf(reference).replaceFirst(":.*", "");
            var exists = name.startsWith(".") ? Files.exists(folder.resolve(name)) : known.containsKey(name);
            expect(exists, "%s names unknown %s: %s".formatted(service, kind, name));
        });
    }

    private void properties(Collection<String> names, String where) throws IOException {
        // Spring reads both: with the dash left out, and with an underscore for it.
        var known = knownProperties().stream()
                .flatMap(property -> Stream.of(relaxed(property), relaxed(property.replace('-', '.'))))
                .collect(Collectors.toSet());
        names.forEach(name -> expect(known.contains(name), where + " sets what nobody reads: " + name));
    }

    private TreeSet<String> knownProperties() throws IOException {
        var known = new TreeSet<String>();
        for (var file : List.of("spring-configuration-metadata.json", "additional-spring-configuration-metadata.json")) {
            var metadata = CheckDocker.class.getClassLoader().resources("META-INF/" + file);
            for (var resource : metadata.toList()) {
                try (var in = resource.openStream()) {
                    var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    PROPERTY_IN_METADATA.matcher(text).results().forEach(property -> known.add(property.group(1)));
                }
            }
        }
        try (var sources = Files.walk(root.resolve("portal-app/src/main"))) {
            for (var source : sources.filter(file -> file.toString().matches(".*\\.(java|properties)")).toList()) {
                OWN_PROPERTY.matcher(Files.readString(source)).results().forEach(property -> known.add(property.group()));
            }
        }
        return known;
    }

    /** A property as Spring reads it from the environment. */
    private static String relaxed(String property) {
        return property.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    private void expect(boolean fine, String problem) {
        seen++;
        if (!fine) {
            problems.add(problem);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object yaml) {
        return yaml instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    private static Stream<?> list(Object yaml) {
        return yaml instanceof List<?> list ? list.stream() : Stream.of();
    }
}
