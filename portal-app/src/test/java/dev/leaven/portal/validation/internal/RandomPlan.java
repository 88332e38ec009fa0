package dev.leaven.portal.validation.internal;

import dev.leaven.portal.catalog.PackRef;
import dev.leaven.portal.validation.app.ActionEffort;
import dev.leaven.portal.validation.app.ActionLinks;
import dev.leaven.portal.validation.app.ActionOwner;
import dev.leaven.portal.validation.app.ActionSchedule;
import dev.leaven.portal.validation.app.ActionWording;
import dev.leaven.portal.validation.app.FrozenAction;
import dev.leaven.portal.validation.app.FrozenExcess;
import dev.leaven.portal.validation.app.FrozenIngredient;
import dev.leaven.portal.validation.app.FrozenName;
import dev.leaven.portal.validation.app.FrozenObstacle;
import dev.leaven.portal.validation.app.PlanContent;
import dev.leaven.portal.validation.app.PlanHorizon;
import dev.leaven.portal.validation.app.PlanScope;
import dev.leaven.portal.validation.app.PlanText;
import dev.leaven.portal.validation.app.SuccessMeasure;
import dev.leaven.portal.validation.app.WaivedPerspective;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Draws a plan. With the same seed it is the same plan, except for one draw that is told to come out differently: so for each
 * place of a plan there is another plan that differs there.
 */
final class RandomPlan {

    /** Every draw is as the seed has it. */
    static final int NONE = -1;

    private static final List<String> TEXTS = List.of("", "a", "b", "é\n\"", "😀");
    private static final List<String> IDS = List.of("0A", "0B", "0C");

    private final Random random;
    private final int different;
    private int draws;

    RandomPlan(int seed, int different) {
        this.random = new Random(seed);
        this.different = different;
    }

    /** How many were needed, once the plan is drawn. */
    int draws() {
        return draws;
    }

    PlanContent content() {
        return new PlanContent(
                text(),
                text(),
                new PlanScope(new PackRef("pack", oneOf(List.of("1.0.0", "1.1.0"))), names()),
                some(
                        IDS,
                        id -> new FrozenIngredient(
                                id,
                                planText(),
                                maybe(() -> below(6)),
                                maybe(() -> below(6)),
                                maybe(() -> 10 + below(41)))),
                some(IDS, id -> new FrozenObstacle(id, planText(), text(), ids(IDS))),
                some(IDS, this::action),
                some(IDS, id -> new FrozenExcess(id, maybe(this::name), text())),
                some(List.of("ld", "hr", "business"), id -> new WaivedPerspective(id, text())));
    }

    private FrozenAction action(String id) {
        return new FrozenAction(
                id,
                new ActionWording(text(), text(), text()),
                new ActionLinks(ids(IDS), maybe(() -> oneOf(IDS)), names(), ids(List.of("ld", "hr", "business"))),
                maybe(() -> new ActionOwner(name(), maybe(this::name))),
                maybe(this::name),
                new ActionSchedule(oneOf(List.of(PlanHorizon.values())), maybe(this::day), maybe(this::day)),
                new ActionEffort(maybe(() -> below(3)), maybe(() -> below(3))),
                new SuccessMeasure(text(), text(), text()));
    }

    private PlanText planText() {
        return below(2) == 0 ? PlanText.own(text()) : new PlanText(Map.of("en", text(), "nl", text()), null);
    }

    private FrozenName name() {
        return new FrozenName(oneOf(IDS), text());
    }

    private List<FrozenName> names() {
        return some(IDS, id -> new FrozenName(id, text()));
    }

    private LocalDate day() {
        return LocalDate.of(2027, 1, 1).plusDays(below(70));
    }

    private String text() {
        return oneOf(TEXTS);
    }

    private Set<String> ids(List<String> pool) {
        return new LinkedHashSet<>(some(pool, id -> id));
    }

    private <T> List<T> some(List<String> ids, Function<String, T> made) {
        return ids.stream()
                .flatMap(id -> below(2) == 0 ? Stream.<T>of() : Stream.of(made.apply(id)))
                .toList();
    }

    private <T> @Nullable T maybe(Supplier<T> made) {
        return below(3) == 0 ? null : made.get();
    }

    private <T> T oneOf(List<T> pool) {
        return pool.get(below(pool.size()));
    }

    private int below(int bound) {
        int drawn = random.nextInt(bound);
        return draws++ == different ? (drawn + 1) % bound : drawn;
    }
}
