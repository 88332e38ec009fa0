package dev.leaven.host.loading;

import dev.leaven.plugin.ApiVersion;
import java.nio.file.Path;
import org.pf4j.AbstractPluginManager;
import org.pf4j.DefaultExtensionFactory;
import org.pf4j.DefaultExtensionFinder;
import org.pf4j.DefaultVersionManager;
import org.pf4j.ExtensionFactory;
import org.pf4j.ExtensionFinder;
import org.pf4j.JarPluginLoader;
import org.pf4j.JarPluginRepository;
import org.pf4j.ManifestPluginDescriptorFinder;
import org.pf4j.Plugin;
import org.pf4j.PluginClassLoader;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginDescriptorFinder;
import org.pf4j.PluginFactory;
import org.pf4j.PluginLoader;
import org.pf4j.PluginRepository;
import org.pf4j.PluginState;
import org.pf4j.PluginStatusProvider;
import org.pf4j.VersionManager;

/**
 * PF4J, holding one plugin only: it can't hold two of the same id, and an upgrade starts the new one beside the old one.
 * Nothing is shared between two of these, so that one plugin's trouble stays its own.
 */
public final class Pf4jPlugin extends AbstractPluginManager {

    private final String id;

    /** @throws RuntimeException where PF4J does not load or start it */
    public Pf4jPlugin(Path jar) {
        super(jar.toAbsolutePath().getParent());
        setSystemVersion(ApiVersion.CURRENT);
        id = loadPlugin(jar);
        if (startPlugin(id) != PluginState.STARTED) {
            unloadPlugin(id);
            throw new IllegalStateException("PF4J does not start it");
        }
    }

    public ClassLoader loader() {
        return getPluginClassLoader(id);
    }

    public void unload() {
        unloadPlugin(id);
    }

    @Override
    protected PluginRepository createPluginRepository() {
        return new JarPluginRepository(getPluginsRoots());
    }

    // The API has no life cycle of its own, so no class of the plugin is needed for PF4J's.
    @Override
    protected PluginFactory createPluginFactory() {
        return wrapper -> new Plugin() {};
    }

    @Override
    protected ExtensionFactory createExtensionFactory() {
        return new DefaultExtensionFactory();
    }

    @Override
    protected PluginDescriptorFinder createPluginDescriptorFinder() {
        return new ManifestPluginDescriptorFinder();
    }

    // Never asked: extensions are found by the JDK's ServiceLoader.
    @Override
    protected ExtensionFinder createExtensionFinder() {
        return new DefaultExtensionFinder(this);
    }

    @Override
    protected PluginStatusProvider createPluginStatusProvider() {
        return new AlwaysEnabled();
    }

    @Override
    protected PluginLoader createPluginLoader() {
        return new JarPluginLoader(this) {
            @Override
            protected PluginClassLoader createPluginClassLoader(Path path, PluginDescriptor descriptor) {
                return new IsolatedClassLoader(Pf4jPlugin.this, descriptor);
            }
        };
    }

    @Override
    protected VersionManager createVersionManager() {
        return new DefaultVersionManager();
    }

    // What is enabled is the portal's knowledge, not that of a file beside the jars.
    private static final class AlwaysEnabled implements PluginStatusProvider {

        @Override
        public boolean isPluginDisabled(String pluginId) {
            return false;
        }

        @Override
        public void disablePlugin(String pluginId) {}

        @Override
        public void enablePlugin(String pluginId) {}
    }
}
