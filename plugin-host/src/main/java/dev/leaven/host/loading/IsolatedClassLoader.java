package dev.leaven.host.loading;

import org.pf4j.PluginClassLoader;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginManager;

/** Loads a plugin's classes; everything else it sees is what {@link ApiClassLoader} has. */
final class IsolatedClassLoader extends PluginClassLoader {

    IsolatedClassLoader(PluginManager engine, PluginDescriptor descriptor) {
        super(engine, descriptor, ApiClassLoader.INSTANCE);
    }

    @Override
    protected boolean shouldDelegateToParent(String className) {
        return ApiClassLoader.isShared(className) || super.shouldDelegateToParent(className);
    }
}
