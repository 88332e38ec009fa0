package dev.leaven.portal.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.leaven.portal.assessment.internal.Suppression.Cell;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** For any tree, any counts and any subjects: what must not be known cannot be worked out. */
class SuppressionPropertyTest {

    private static final int TRIES = 1_500;
    private static final int THRESHOLD = Organisation.THRESHOLD;

    /** A cluster of three ingredients; the first has two statements, the others one, as the short form has. */
    private static final String[] SUBJECTS = {"q1", "q2", "q3", "q4", "i1", "i2", "i3", "cluster"};

    @Test
    void whoever_knows_all_visible_figures_works_out_no_small_group() {
        forMany(any -> {
            assertThat(new Attacker(any).found()).isEmpty();
        });
    }

    @Test
    void a_visible_figure_rests_on_enough_answers() {
        forMany(any -> {
            var hidden = any.hidden().keySet();
            any.units()
                    .forEach(unit -> any.subjects().stream()
                            .filter(subject -> !hidden.contains(new Cell<>(unit, subject)))
                            .forEach(subject ->
                                    assertThat(any.count(unit, subject)).isGreaterThanOrEqualTo(THRESHOLD)));
        });
    }

    @Test
    void what_remains_of_a_visible_parent_is_nobody_or_enough() {
        forMany(any -> {
            var hidden = any.hidden().keySet();
            for (String unit : any.units()) {
                for (String subject : any.subjects()) {
                    if (!hidden.contains(new Cell<>(unit, subject))) {
                        int rest = any.count(unit, subject) - visibleBelow(any, hidden, unit, subject);
                        assertThat(rest == 0
                                        || rest >= THRESHOLD
                                        || any.children(unit).isEmpty())
                                .as("%s %s leaves %s", unit, subject, rest)
                                .isTrue();
                    }
                }
            }
        });
    }

    @Test
    void nothing_is_visible_below_something_hidden() {
        forMany(any -> {
            var hidden = any.hidden().keySet();
            for (var cell : hidden) {
                assertThat(any.children(cell.unit()))
                        .allMatch(child -> hidden.contains(new Cell<>(child, cell.subject())));
            }
        });
    }

    @Test
    void never_is_one_part_alone_hidden_under_a_visible_whole() {
        forMany(any -> {
            var hidden = any.hidden().keySet();
            for (String unit : any.units()) {
                for (String whole : any.subjects()) {
                    long alone = any.parts(whole).stream()
                            .filter(part -> any.count(unit, part) > 0 && hidden.contains(new Cell<>(unit, part)))
                            .count();
                    assertThat(!hidden.contains(new Cell<>(unit, whole)) && alone == 1)
                            .as("%s %s", unit, whole)
                            .isFalse();
                }
            }
        });
    }

    private static int visibleBelow(Organisation any, Set<Cell<String, String>> hidden, String unit, String subject) {
        return any.children(unit).stream()
                .filter(child -> !hidden.contains(new Cell<>(child, subject)))
                .mapToInt(child -> any.count(child, subject))
                .sum();
    }

    private static void forMany(Consumer<Organisation> property) {
        for (int seed = 0; seed < TRIES; seed++) {
            Organisation any = organisation(seed);
            try {
                property.accept(any);
            } catch (AssertionError broken) {
                fail("With seed %d, %s".formatted(seed, any), broken);
            }
        }
    }

    /** Most units lie around the threshold, for that is where it matters. */
    private static Organisation organisation(long seed) {
        var random = new Random(seed);
        var organisation = new Organisation(SUBJECTS)
                .whole("i1", "q1", "q2")
                .whole("i2", "q3")
                .whole("i3", "q4")
                .whole("cluster", "i1", "i2", "i3");
        int units = 1 + random.nextInt(12);
        for (int i = 0; i < units; i++) {
            boolean leaf = random.nextInt(3) > 0;
            int people = leaf || i == 0 && units == 1 ? random.nextInt(16) : random.nextInt(3);
            organisation.unit("u" + i, i == 0 ? "" : "u" + random.nextInt(i), answers(random, people));
            if (people < THRESHOLD && random.nextBoolean()) {
                organisation.tooFewInvited("u" + i);
            }
        }
        return organisation;
    }

    /** Somebody skips a statement now and then; an ingredient has the people of its statements. */
    private static int[] answers(Random random, int people) {
        int[] q = new int[4];
        for (int i = 0; i < q.length; i++) {
            q[i] = Math.max(0, people - (random.nextInt(3) == 0 ? random.nextInt(4) : 0));
        }
        int i1 = Math.max(q[0], q[1]);
        return new int[] {q[0], q[1], q[2], q[3], i1, q[2], q[3], Math.max(i1, Math.max(q[2], q[3]))};
    }
}
