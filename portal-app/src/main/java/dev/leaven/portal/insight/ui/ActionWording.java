package dev.leaven.portal.insight.ui;

import com.vaadin.flow.component.Component;
import dev.leaven.portal.catalog.Ingredient;
import dev.leaven.portal.execution.CarriedOutAction;
import dev.leaven.portal.insight.app.ChangeRow;
import dev.leaven.portal.insight.app.ThenAndNow;
import java.util.List;
import java.util.Locale;

/** How an action reads afterwards. */
public final class ActionWording {

    private final Component page;
    private final Locale locale;
    private final ChangeWords changes;

    public ActionWording(Component page, Locale locale) {
        this.page = page;
        this.locale = locale;
        changes = new ChangeWords(page, locale);
    }

    public String state(CarriedOutAction action) {
        return page.getTranslation(
                locale, "execution.state." + action.state().name().toLowerCase(Locale.ROOT));
    }

    /** A line for each ingredient that it was meant for: its scores and what became of them. */
    public List<String> moved(CarriedOutAction action, ThenAndNow shown) {
        return action.ingredients().stream()
                .sorted()
                .flatMap(id -> shown.pack().ingredient(id).stream())
                .map(ingredient -> shown.ingredient(ingredient.id())
                        .map(row -> moved(ingredient, row))
                        .orElseGet(() -> notAsked(ingredient)))
                .toList();
    }

    /** Who said whether it worked, and what. */
    public List<String> judgements(CarriedOutAction action) {
        return action.judgements().stream()
                .map(one -> {
                    String effect = page.getTranslation(
                            locale, "execution.effect." + one.effect().name().toLowerCase(Locale.ROOT));
                    return one.text().isEmpty()
                            ? page.getTranslation(locale, "board.effect", one.by(), effect)
                            : page.getTranslation(locale, "board.effect.why", one.by(), effect, one.text());
                })
                .toList();
    }

    /** One ingredient: its scores and what became of them. */
    public String moved(Ingredient ingredient, ChangeRow row) {
        return page.getTranslation(
                locale,
                "insight.moved",
                ingredient.name().in(locale),
                changes.mean(row.then()),
                changes.mean(row.now()),
                changes.inWords(row.change()));
    }

    private String notAsked(Ingredient ingredient) {
        return page.getTranslation(
                locale, "insight.moved.not_asked", ingredient.name().in(locale));
    }
}
