package dev.leaven.portal.catalog;

import dev.leaven.pack.PackCheck;
import dev.leaven.pack.Recipe;
import dev.leaven.portal.catalog.internal.PackMapper;
import dev.leaven.portal.catalog.internal.PackVersionPlatformSql;
import dev.leaven.portal.plugins.EnabledPlugins;
import org.jspecify.annotations.Nullable;

/** The core pack of this build, for tests of every module. */
public final class CorePack {

    public static final String FILE = Recipe.FILE;

    private CorePack() {}

    public static Pack pack() {
        return PackMapper.toPack(PackCheck.recipes().check(FILE, yaml()).canonicalJson());
    }

    public static String yaml() {
        return Recipe.yaml();
    }

    /** Versions as a node without a portal reads them. */
    public static Packs over(PackVersionPlatformSql versions, @Nullable EnabledPlugins enabled) {
        return new Packs(versions, enabled);
    }
}
