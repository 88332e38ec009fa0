package dev.leaven.portal.catalog.app;

import dev.leaven.portal.catalog.Texts;
import java.util.List;

/**
 * A way to reach people.
 *
 * @param needsContact what must be known of a person; {@code none} where nothing is
 * @param formats parts of a message that it carries: {@code subject}, {@code body}, {@code short}
 */
public record RecipeChannel(String id, String needsContact, List<String> formats, Texts name) {

    public RecipeChannel {
        formats = List.copyOf(formats);
    }
}
