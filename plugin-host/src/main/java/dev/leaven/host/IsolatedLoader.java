package dev.leaven.host;

import org.pf4j.PluginClassLoader;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginManager;

/** Loads a plugin's classes; everything else it sees is what {@link ApiOnlyParent} has. */
final class IsolatedLoader extends PluginClassLoader {

    IsolatedLoader(PluginManager engine, PluginDescriptor descriptor) {
        super(engine, descriptor, ApiOnlyParent.INSTANCE);
    }

    @Override
    protected boolean shouldDelegateToParent(String className) {
        return ApiOnlyParent.isShared(className) || super.shouldDelegateToParent(className);
    }
}
