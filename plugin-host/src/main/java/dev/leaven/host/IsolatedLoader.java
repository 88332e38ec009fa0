package dev.leaven.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.pf4j.PluginClassLoader;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginManager;

/** Loads a plugin's classes, with checkpoints in them; everything else it sees is what {@link ApiOnlyParent} has. */
final class IsolatedLoader extends PluginClassLoader {

    private final JarFile jar;
    private final URL location;
    private volatile @Nullable PluginThreads threads;

    /** @throws UncheckedIOException where the jar can't be read */
    IsolatedLoader(PluginManager engine, PluginDescriptor descriptor, Path jar) {
        super(engine, descriptor, ApiOnlyParent.INSTANCE);
        try {
            this.location = jar.toUri().toURL();
            this.jar = new JarFile(jar.toFile(), true, ZipFile.OPEN_READ, Runtime.version());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Told before any code of it runs. */
    void runOn(PluginThreads threads) {
        this.threads = threads;
    }

    /** Lets a thread that the host did not start keep the pace of those that it did. */
    void keep(Pace pace) {
        var known = threads;
        if (known != null) {
            pace.keep(known.sharers(), known.isOver());
        }
    }

    @Override
    protected boolean shouldDelegateToParent(String className) {
        return ApiOnlyParent.isShared(className) || super.shouldDelegateToParent(className);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        var entry = jar.getJarEntry(name.replace('.', '/') + ".class");
        if (entry == null) {
            throw new ClassNotFoundException(name);
        }
        try {
            return define(name, entry);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    @Override
    public void close() throws IOException {
        try (jar) {
            super.close();
        }
    }

    private Class<?> define(String name, JarEntry entry) throws IOException {
        byte[] bytes;
        try (var content = jar.getInputStream(entry)) {
            bytes = content.readAllBytes();
        }
        definePackageOf(name);
        var checked = Checkpoints.in(bytes);
        return defineClass(name, checked, 0, checked.length, new CodeSource(location, entry.getCodeSigners()));
    }

    // Libraries ask their package for their version.
    private void definePackageOf(String name) throws IOException {
        var end = name.lastIndexOf('.');
        if (end > 0 && getDefinedPackage(name.substring(0, end)) == null) {
            try {
                var manifest = jar.getManifest();
                definePackage(name.substring(0, end), manifest == null ? new Manifest() : manifest, location);
            } catch (IllegalArgumentException _) {
                // Another thread was faster.
            }
        }
    }
}
