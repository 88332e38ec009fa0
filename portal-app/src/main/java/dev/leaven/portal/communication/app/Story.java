package dev.leaven.portal.communication.app;

import dev.leaven.portal.catalog.Texts;
import dev.leaven.portal.execution.ActionState;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation tells: what people said, and what is done about it. Whole organisation only, nobody by name.
 *
 * @param cycle its name
 * @param heard null where nothing was published yet
 * @param actions of the plan in force: what is under way first, then what is done, then what was given up
 */
public record Story(String cycle, @Nullable Heard heard, List<Told> actions) {

    public Story {
        actions = List.copyOf(actions);
    }

    /**
     * What people said.
     *
     * @param on the day on which it was published
     * @param respondents how many learners answered
     * @param figures of the ingredients that the plan works on, lowest first; figures that must stay hidden are left out
     */
    public record Heard(LocalDate on, int respondents, List<Figure> figures) {

        public Heard {
            figures = List.copyOf(figures);
        }
    }

    /** @param mean 1 to 5 */
    public record Figure(Texts ingredient, double mean) {}

    /**
     * What is done.
     *
     * @param change what people will notice; may be empty
     * @param worked what those who carried it out said a month later; null where they have not
     */
    public record Told(
            String title,
            String change,
            List<Texts> ingredients,
            ActionState state,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate doneOn,
            @Nullable Worked worked) {

        public Told {
            ingredients = List.copyOf(ingredients);
        }
    }

    /** Whether it worked. */
    public enum Worked {
        YES,
        PARTLY,
        NO
    }
}
