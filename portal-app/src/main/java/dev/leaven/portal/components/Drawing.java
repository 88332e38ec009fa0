package dev.leaven.portal.components;

import com.vaadin.flow.component.html.Image;
import java.util.Locale;

/** Line drawings for empty pages; files in {@code frontend/public/drawings}. They decorate, so they have no text. */
public enum Drawing {
    /** An empty bowl and its ingredients: nothing has been started. */
    BOWL,
    /** Dough that rises under a cloth: something is under way, wait. */
    RISING,
    /** An open book with an unwritten page: nothing to fill in. */
    RECIPE,
    /** A table with a free chair: nobody has been invited. */
    TABLE,
    /** A closed oven door: not for you, or not any more. */
    CLOSED;

    public Image create() {
        var image = new Image("drawings/" + name().toLowerCase(Locale.ROOT) + ".svg", "");
        image.addClassName("lv-drawing");
        return image;
    }
}
