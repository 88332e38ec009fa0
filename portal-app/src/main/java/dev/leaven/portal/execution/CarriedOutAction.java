package dev.leaven.portal.execution;

import dev.leaven.portal.actionplan.ActionId;
import dev.leaven.portal.validation.AgreedAction;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An action of a plan in force, as it looks afterwards. Note, names and judgements are for those who lead; what learners read leaves
 * them out.
 *
 * @param agreed as it was signed
 * @param note what was said last about its state; may be empty
 * @param doneOn null unless it is done
 */
public record CarriedOutAction(
        AgreedAction agreed,
        ActionState state,
        String note,
        @Nullable LocalDate doneOn,
        List<Judgement> judgements) {

    public CarriedOutAction {
        judgements = List.copyOf(judgements);
    }

    public ActionId id() {
        return agreed.id();
    }

    public String title() {
        return agreed.title();
    }

    /** The name of who carries it out; empty where nobody was named. */
    public String owner() {
        var owner = agreed.owner();
        return owner == null ? "" : owner.name();
    }

    /** Ids of those that it was meant for. */
    public Set<String> ingredients() {
        return agreed.ingredients();
    }

    /** Whether somebody of its owner and its sponsor judged so. */
    public boolean judged(Effect effect) {
        return judgements.stream().anyMatch(one -> one.effect() == effect);
    }

    /**
     * Whether it worked, as one person sees it.
     *
     * @param by the name of that person
     * @param text why; may be empty
     */
    public record Judgement(String by, Effect effect, String text) {}
}
