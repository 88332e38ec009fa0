package dev.leaven.portal.execution.ui.board;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import dev.leaven.portal.components.LeavenIcon;
import dev.leaven.portal.execution.ActionState;
import dev.leaven.portal.execution.app.BoardFilter;
import dev.leaven.portal.execution.app.BoardFilter.Look;
import dev.leaven.portal.execution.app.Boards;
import dev.leaven.portal.validation.AgreedAction.Named;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Narrows what the page shows and switches between board and table. All of it is in the address. */
final class BoardToolbar extends Composite<Div> {

    private final BoardAddress address;
    private final CardWords words;

    BoardToolbar(Boards boards, BoardAddress address, CardWords words) {
        this.address = address;
        this.words = words;
        getContent().addClassNames("lv-toolbar", "lv-board-toolbar");
        BoardFilter now = address.filter();
        List<Named> owners = boards.owners(address.cycle());
        Named owner = owners.stream()
                .filter(one -> one.person().equals(now.owner()))
                .findFirst()
                .orElse(null);
        getContent()
                .add(
                        select(
                                "owner",
                                owners,
                                Named::name,
                                owner,
                                (filter, one) -> new BoardFilter(
                                        one == null ? null : one.person(),
                                        filter.ingredient(),
                                        filter.state(),
                                        filter.look())),
                        select(
                                "ingredient",
                                words.sorted(boards.ingredients(address.cycle())),
                                words::ingredient,
                                now.ingredient(),
                                (filter, one) -> new BoardFilter(filter.owner(), one, filter.state(), filter.look())),
                        select(
                                "look",
                                List.of(Look.values()),
                                this::look,
                                now.look(),
                                (filter, one) ->
                                        new BoardFilter(filter.owner(), filter.ingredient(), filter.state(), one)));
        if (!address.board()) {
            getContent()
                    .add(select(
                            "state",
                            List.of(ActionState.values()),
                            words::state,
                            now.state(),
                            (filter, one) -> new BoardFilter(filter.owner(), filter.ingredient(), one, filter.look())));
        }
        if (!now.equals(BoardFilter.ALL)) {
            var all = new Button(
                    getTranslation("board.filter.all"),
                    click -> address.with(filter -> BoardFilter.ALL).open());
            all.addThemeVariants(ButtonVariant.TERTIARY);
            all.getElement().setAttribute("data-test-id", "filter-all");
            getContent().add(all);
        }
        var other = new Button(
                getTranslation(address.board() ? "board.as.table" : "board.as.board"),
                (address.board() ? LeavenIcon.SHEET : LeavenIcon.COMPARE).create(),
                click -> address.as(!address.board()).open());
        other.getElement().setAttribute("data-test-id", "switch-view");
        getContent().add(other);
    }

    private <T> Select<T> select(
            String name,
            List<T> items,
            Function<T, String> label,
            @Nullable T value,
            BiFunction<BoardFilter, @Nullable T, BoardFilter> change) {
        var select = new Select<T>();
        select.setLabel(getTranslation("board.filter." + name));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("board.filter.any"));
        select.setItems(items);
        select.setItemLabelGenerator(
                item -> item == null ? getTranslation("board.filter.any") : label.apply(Objects.requireNonNull(item)));
        if (value != null && items.contains(value)) {
            select.setValue(value);
        }
        select.getElement().setAttribute("data-test-id", "filter-" + name);
        select.addValueChangeListener((HasValue.ValueChangeEvent<T> chosen) ->
                address.with(filter -> change.apply(filter, chosen.getValue())).open());
        return select;
    }

    private String look(Look look) {
        return getTranslation(look == Look.OVERDUE ? "board.look.overdue" : "board.look.help");
    }
}
