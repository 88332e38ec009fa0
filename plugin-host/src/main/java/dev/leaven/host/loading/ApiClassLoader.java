package dev.leaven.host.loading;

import dev.leaven.plugin.PluginContext;

/**
 * What a plugin sees besides itself: the JDK, the plugin API and jspecify. Not the portal, and none of its libraries, so
 * that a plugin brings what it needs and does not break when the portal changes its own.
 */
final class ApiClassLoader extends ClassLoader {

    static final ApiClassLoader INSTANCE = new ApiClassLoader();

    private ApiClassLoader() {
        super("plugin-api", ClassLoader.getPlatformClassLoader());
    }

    static boolean isShared(String className) {
        return className.startsWith("dev.leaven.plugin.") || className.startsWith("org.jspecify.");
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (isShared(name)) {
            return PluginContext.class.getClassLoader().loadClass(name);
        }
        throw new ClassNotFoundException(name);
    }
}
