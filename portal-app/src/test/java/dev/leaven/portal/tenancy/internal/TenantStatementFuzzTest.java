package dev.leaven.portal.tenancy.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/** The reader of SQL against texts that nobody thought of. */
class TenantStatementFuzzTest {

    private static final int TRIES = 20_000;

    /** Fewer, for each is parsed; a hundred thousand passed once when the parser came in. */
    private static final int CONDITIONS = 5_000;

    private static final String TENANT = "tenant_id = ?";
    private static final String READ = "select name from unit where ";
    private static final List<String> WORDS = List.of(
            ("select insert update delete replace merge from into where and or xor not on join left right outer using"
                            + " set values duplicate key union with as exists in between case when then else end if"
                            + " unit person answer u p tenant_id name id account `unit` `where` \"unit\" 'text' ? ?"
                            + " ( ) ( ) , . ; = < > ! := - + * & | || /* */ -- # ' \" ` \\ 5 1.5 $$ é [ ] { } \0")
                    .split(" "));

    private final Map<String, Boolean> read = new HashMap<>();

    @Test
    void no_text_makes_it_stumble() {
        for (int seed = 0; seed < TRIES; seed++) {
            var random = new Random(seed);
            var sql = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                sql.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(5) == 0 ? "" : " ");
            }
            assertThatCode(() -> TenantStatement.read(sql.toString(), TenantStatementTest.TABLES))
                    .as("seed %d: %s", seed, sql)
                    .doesNotThrowAnyException();
        }
    }

    /** Whatever passes is a condition that no row of another tenant can meet: the truth table says so. */
    @Test
    void a_condition_that_passes_implies_the_tenant() {
        int passed = 0;
        for (int seed = 0; seed < CONDITIONS; seed++) {
            Condition condition = condition(new Random(seed), 4);
            if (reads(condition.sql())) {
                passed++;
                for (int truths = 0; truths < 16; truths++) {
                    assertThat((truths & 1) == 0 && condition.holds().test(truths))
                            .as("seed %d: %s holds for another tenant", seed, condition.sql())
                            .isFalse();
                }
            }
        }
        assertThat(passed).as("some must pass, or this says nothing").isGreaterThan(CONDITIONS / 50);
    }

    @Test
    void no_way_out_is_left_open_behind_a_condition_that_passes() {
        for (int seed = 0; seed < CONDITIONS; seed++) {
            String sql = condition(new Random(seed), 3).sql();
            if (reads(sql)) {
                for (var more : List.of(" or 1 = 1", " xor 1 = 1", " || 1", " union select name from unit")) {
                    assertThat(reads(sql + more))
                            .as("seed %d: %s%s", seed, sql, more)
                            .isFalse();
                }
                assertThat(reads("not (" + sql + ")")).isFalse();
                assertThat(reads("(" + sql + ") is not null")).isFalse();
            }
        }
    }

    /** Each text once: many seeds make the same. */
    private boolean reads(String condition) {
        return read.computeIfAbsent(
                condition,
                text -> TenantStatement.read(READ + text, TenantStatementTest.TABLES)
                        .unboundTables()
                        .isEmpty());
    }

    /** @param holds whether it holds, bit 0 saying whether the row is the tenant's, bits 1 to 3 what else is true of it */
    private record Condition(String sql, IntPredicate holds, int precedence) {

        String inside(int outer) {
            return precedence < outer ? "(" + sql + ")" : sql;
        }
    }

    private static Condition condition(Random random, int depth) {
        int kind = random.nextInt(depth == 0 ? 3 : 12);
        return switch (kind) {
            case 0 -> new Condition(TENANT, row -> (row & 1) != 0, 9);
            case 1, 2 -> {
                int bit = 1 + random.nextInt(3);
                var looks = List.of("name = ?", "left(name, %d) = 'a'", "position between ? and 1%d", "id in (?, %d)");
                yield new Condition(
                        looks.get(random.nextInt(looks.size())).formatted(bit), row -> (row >> bit & 1) != 0, 9);
            }
            case 3 -> {
                Condition one = condition(random, depth - 1);
                yield new Condition("not " + one.inside(5), row -> !one.holds().test(row), 4);
            }
            case 4 -> {
                Condition one = condition(random, depth - 1);
                yield new Condition("(" + one.sql() + ")", one.holds(), 9);
            }
            case 5 -> {
                Condition one = condition(random, depth - 1);
                Condition other = condition(random, depth - 1);
                yield new Condition(
                        one.inside(1) + " or " + other.inside(1),
                        row -> one.holds().test(row) || other.holds().test(row),
                        1);
            }
            case 6 -> {
                Condition one = condition(random, depth - 1);
                yield new Condition("case when " + one.sql() + " then 1 else 1 end", row -> true, 9);
            }
            default -> {
                Condition one = condition(random, depth - 1);
                Condition other = condition(random, depth - 1);
                yield new Condition(
                        one.inside(3) + " and " + other.inside(3),
                        row -> one.holds().test(row) && other.holds().test(row),
                        3);
            }
        };
    }
}
