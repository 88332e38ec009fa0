package dev.leaven.portal.execution.ui.board;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.leaven.portal.actionplan.ui.IngredientLinks;
import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.components.Formats;
import dev.leaven.portal.components.StatusBadge;
import dev.leaven.portal.components.StatusBadge.Kind;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.execution.ActionState;
import dev.leaven.portal.execution.app.RunningAction;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What cards, rows and details say about an action, in the reader's language. */
record CardWords(Pack pack, CycleId cycle) {

    String state(ActionState state) {
        return UI.getCurrent().getTranslation("execution.state." + lower(state));
    }

    /** The name of an ingredient; empty for one that the recipe does not know. */
    String ingredient(String id) {
        return pack.ingredient(id)
                .map(one -> one.name().in(UI.getCurrent().getLocale()))
                .orElse("");
    }

    /** Those that the recipe knows, by name. */
    List<String> sorted(Collection<String> ingredients) {
        return ingredients.stream()
                .filter(id -> pack.ingredient(id).isPresent())
                .sorted(Comparator.comparing(this::ingredient))
                .toList();
    }

    /** Empty where nobody was named. */
    String owner(RunningAction action) {
        var owner = action.agreed().owner();
        return owner == null ? UI.getCurrent().getTranslation("plan.owner.none") : owner.name();
    }

    /** When it is due or was done; empty where no day was agreed. */
    Optional<String> day(RunningAction action) {
        UI ui = UI.getCurrent();
        var done = action.progress().doneOn();
        var due = action.agreed().dueOn();
        if (done != null) {
            return Optional.of(ui.getTranslation("execution.done.on", Formats.date(done, ui.getLocale())));
        }
        return Optional.ofNullable(due)
                .map(day -> ui.getTranslation("execution.due", Formats.date(day, ui.getLocale())));
    }

    /** What asks for a look. */
    Div signs(RunningAction action, boolean withState) {
        UI ui = UI.getCurrent();
        var signs = new Div();
        signs.addClassName("lv-row");
        if (withState) {
            signs.add(new StatusBadge(state(action.state()), kind(action.state())));
        }
        if (action.overdue()) {
            signs.add(new StatusBadge(ui.getTranslation("board.overdue.sign"), Kind.BAD));
        }
        if (action.help() != null) {
            signs.add(new StatusBadge(ui.getTranslation("board.help.sign"), Kind.ATTENTION));
        }
        signs.setVisible(signs.getComponentCount() > 0);
        return signs;
    }

    /** The ingredients by name, each with the colour of its cluster. */
    Div ingredients(RunningAction action) {
        var names = new Div();
        names.addClassNames("lv-row", "lv-soft");
        sorted(action.agreed().ingredients()).forEach(id -> {
            var name = new Span(IngredientLinks.dot(pack, id), new Span(ingredient(id)));
            name.addClassName("lv-dotted");
            names.add(name);
        });
        return names;
    }

    private static Kind kind(ActionState state) {
        return switch (state) {
            case AGREED, STOPPED -> Kind.QUIET;
            case IN_PROGRESS -> Kind.PROGRESS;
            case BLOCKED -> Kind.BAD;
            case DONE -> Kind.GOOD;
        };
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
