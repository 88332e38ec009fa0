package dev.leaven.portal.validation.internal;

import dev.leaven.portal.validation.app.Decision;
import dev.leaven.portal.validation.app.StakeholderId;
import dev.leaven.portal.validation.app.Standing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads from the rows of a round how each stakeholder stands. The newest row of a stakeholder counts. */
final class Standings {

    private final Map<StakeholderId, Decision> newest = new HashMap<>();
    private final Map<StakeholderId, Decision> overrides = new HashMap<>();
    private final Map<StakeholderId, Boolean> delegated = new HashMap<>();

    /** @param decisions of one round, oldest first */
    Standings(List<Decision> decisions) {
        decisions.forEach(this::read);
    }

    private void read(Decision decision) {
        StakeholderId who = decision.stakeholder();
        switch (decision.verdict()) {
            case OVERRIDDEN -> overrides.put(who, decision);
            case DELEGATED -> {
                delegated.put(who, true);
                newest.remove(who);
            }
            case REVOKED -> {
                delegated.remove(who);
                newest.remove(who);
            }
            default -> newest.put(who, decision);
        }
    }

    /** Those who are asked in a round. Who left without a decision and has no deputy is not asked any more. */
    List<Standing> of(List<Stakeholder> stakeholders, Function<Stakeholder, String> name) {
        return stakeholders.stream()
                .filter(one -> !one.hasLeft() || one.deputy() != null || newest.containsKey(one.stakeholderId()))
                .map(one -> standing(one, name.apply(one)))
                .toList();
    }

    private Standing standing(Stakeholder one, String name) {
        StakeholderId id = one.stakeholderId();
        @Nullable Decision decision = newest.get(id);
        return new Standing(
                id,
                decision == null ? one.perspective() : decision.perspective(),
                name,
                decision,
                overrides.get(id),
                delegated.containsKey(id),
                one.hasLeft());
    }
}
