package dev.leaven.portal.execution.ui.board;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.ui.CycleNavigation;
import dev.leaven.portal.execution.ActionState;
import dev.leaven.portal.execution.app.BoardFilter;
import dev.leaven.portal.execution.app.BoardFilter.Look;
import dev.leaven.portal.identity.PersonId;
import io.hypersistence.tsid.TSID;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows, as its address says it, so that a view of the plan can be kept and passed on.
 *
 * @param board whether as a board; else as a table
 */
record BoardAddress(CycleId cycle, boolean board, BoardFilter filter) {

    private static final String VIEW = "view";
    private static final String TABLE = "table";
    private static final String OWNER = "owner";
    private static final String INGREDIENT = "ingredient";
    private static final String STATE = "state";
    private static final String LOOK = "look";

    /** What can't be read in an address does not narrow. */
    static BoardAddress of(CycleId cycle, BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        return new BoardAddress(
                cycle,
                !query.getSingleParameter(VIEW).orElse("").equals(TABLE),
                new BoardFilter(
                        query.getSingleParameter(OWNER)
                                .filter(TSID::isValid)
                                .map(id -> new PersonId(TSID.from(id).toLong()))
                                .orElse(null),
                        query.getSingleParameter(INGREDIENT).orElse(null),
                        one(ActionState.values(), query.getSingleParameter(STATE)),
                        one(Look.values(), query.getSingleParameter(LOOK))));
    }

    BoardAddress as(boolean asBoard) {
        return new BoardAddress(cycle, asBoard, filter);
    }

    BoardAddress with(Function<BoardFilter, BoardFilter> change) {
        return new BoardAddress(cycle, board, change.apply(filter));
    }

    void open() {
        UI.getCurrent()
                .navigate(CarryOutView.class, CycleNavigation.parameters(cycle), QueryParameters.simple(query()));
    }

    private Map<String, String> query() {
        Map<String, String> query = new HashMap<>();
        if (!board) {
            query.put(VIEW, TABLE);
        }
        put(query, OWNER, filter.owner());
        put(query, INGREDIENT, filter.ingredient());
        put(query, STATE, filter.state());
        put(query, LOOK, filter.look());
        return query;
    }

    private static void put(Map<String, String> query, String name, @Nullable Object value) {
        if (value != null) {
            query.put(name, value instanceof Enum<?> one ? one.name().toLowerCase(Locale.ROOT) : value.toString());
        }
    }

    private static <E extends Enum<E>> @Nullable E one(E[] all, Optional<String> name) {
        return Arrays.stream(all)
                .filter(one ->
                        name.filter(one.name().toLowerCase(Locale.ROOT)::equals).isPresent())
                .findFirst()
                .orElse(null);
    }
}
