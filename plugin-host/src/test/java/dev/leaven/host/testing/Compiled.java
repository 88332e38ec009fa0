package dev.leaven.host.testing;

import dev.leaven.plugin.PluginContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles sources in memory, with nothing but the plugin API on the class path. */
final class Compiled {

    // Most tests use the same few sources, and the compiler takes longer than all the rest of them.
    private static final Map<Map<String, String>, Map<String, byte[]>> KNOWN = new ConcurrentHashMap<>();

    private Compiled() {}

    /**
     * @param sources class name to Java source
     * @return entry name to class file
     * @throws IllegalArgumentException with what the compiler says
     */
    static Map<String, byte[]> classes(Map<String, String> sources) {
        return sources.isEmpty() ? Map.of() : KNOWN.computeIfAbsent(Map.copyOf(sources), Compiled::compile);
    }

    private static Map<String, byte[]> compile(Map<String, String> sources) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var said = new StringWriter();
        try (var files = new InMemory(compiler.getStandardFileManager(null, null, null))) {
            var options = List.of("-classpath", apiFolder().toString(), "-proc:none", "-nowarn");
            var units = sources.entrySet().stream().map(Source::new).collect(Collectors.toList());
            if (!compiler.getTask(said, files, null, options, null, units).call()) {
                throw new IllegalArgumentException(said.toString());
            }
            var result = new LinkedHashMap<String, byte[]>();
            files.written.forEach((name, bytes) -> result.put(name.replace('.', '/') + ".class", bytes.toByteArray()));
            return result;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Path apiFolder() {
        try {
            return Path.of(PluginContext.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(Map.Entry<String, String> source) {
            super(URI.create("memory:///" + source.getKey().replace('.', '/') + ".java"), Kind.SOURCE);
            text = source.getValue();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class InMemory extends ForwardingJavaFileManager<StandardJavaFileManager> {

        private final Map<String, ByteArrayOutputStream> written = new LinkedHashMap<>();

        InMemory(StandardJavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                JavaFileManager.Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + className.replace('.', '/') + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    var out = new ByteArrayOutputStream();
                    written.put(className, out);
                    return out;
                }
            };
        }
    }
}
