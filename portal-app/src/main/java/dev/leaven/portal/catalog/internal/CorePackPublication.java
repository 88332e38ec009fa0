package dev.leaven.portal.catalog.internal;

import dev.leaven.pack.PackCheck;
import dev.leaven.pack.PackInvalid;
import dev.leaven.pack.Recipe;
import dev.leaven.portal.catalog.PackKind;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Publishes the core pack that this build carries. Runs when every bean stands, so after the migrations and before the
 * first request or runner; a pack that is wrong keeps the portal from starting.
 */
@Component
class CorePackPublication implements SmartInitializingSingleton {

    private final PackPublication publication;

    CorePackPublication(PackPublication publication) {
        this.publication = publication;
    }

    @Override
    public void afterSingletonsInstantiated() {
        publish(Recipe.FILE, Recipe.yaml());
    }

    /**
     * Publishes a version that is new and leaves one that is the same as it is.
     *
     * @throws PackInvalid with every fault of the file
     * @throws PublishedPackMismatch where this version has other content already
     */
    void publish(String file, String yaml) {
        publication.publish(PackCheck.recipes().check(file, yaml), PackKind.CORE, null);
    }
}
