package dev.leaven.host;

import dev.leaven.plugin.PluginContext;

/**
 * What a plugin sees besides itself: the JDK, the plugin API, jspecify, and the {@link Checkpoint} that the host puts into its
 * classes. Not the portal, and none of its libraries, so that a plugin brings what it needs and does not break when the portal
 * changes its own.
 */
final class ApiOnlyParent extends ClassLoader {

    static final ApiOnlyParent INSTANCE = new ApiOnlyParent();

    private static final String CHECKPOINT = Checkpoint.class.getName();

    private ApiOnlyParent() {
        super("plugin-api", ClassLoader.getPlatformClassLoader());
    }

    static boolean isShared(String className) {
        return className.startsWith("dev.leaven.plugin.")
                || className.startsWith("org.jspecify.")
                || className.equals(CHECKPOINT);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (name.equals(CHECKPOINT)) {
            return Checkpoint.class;
        }
        if (isShared(name)) {
            return PluginContext.class.getClassLoader().loadClass(name);
        }
        throw new ClassNotFoundException(name);
    }
}
