package dev.leaven.portal.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leaven.portal.tenancy.UnitId;
import dev.leaven.portal.tenancy.UnitNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitPathsTest {

    /** Bakery › Ovens › Night, Shop › Night, Shop › HR/IT. */
    private static final List<UnitNode> TREE = List.of(
            unit(1, null, "Bakery"),
            unit(2, 1L, "Ovens"),
            unit(3, 2L, "Night"),
            unit(4, 1L, "Shop"),
            unit(5, 4L, "Night"),
            unit(6, 4L, "HR/IT"));

    private final List<String> made = new ArrayList<>();
    private final UnitPaths paths = new UnitPaths(TREE, (name, parent) -> {
        made.add(name + " in " + parent.value());
        return new UnitId(100 + made.size());
    });

    @ParameterizedTest
    @CsvSource({
        "'', 1",
        "Bakery, 1",
        "ovens, 2",
        "Ovens / Night, 3",
        "Shop > night, 5",
        "Shop>Night, 5",
        "bakery / Shop / Night, 5",
        "HR/IT, 6",
        "Shop / HR/IT, 6",
    })
    void units_are_found_by_name_or_by_the_way(String text, long unit) {
        assertThat(paths.find(text)).isEqualTo(new UnitId(unit));
        assertThat(paths.made()).isEmpty();
    }

    @Test
    void a_name_of_two_units_says_too_little() {
        assertThatThrownBy(() -> paths.find("Night")).isInstanceOf(UnitPaths.AmbiguousUnit.class);
        assertThat(made).isEmpty();
    }

    @Test
    void what_is_missing_is_made_once_with_what_is_above_it() {
        var first = paths.find("Office / Front desk");
        var again = paths.find("office > front desk");

        assertThat(again).isEqualTo(first);
        assertThat(made).containsExactly("Office in 1", "Front desk in 101");
        assertThat(paths.made()).containsExactly("Office", "Office / Front desk");
        assertThat(paths.find("Front desk")).isEqualTo(first);
    }

    private static UnitNode unit(long id, @Nullable Long parent, String name) {
        return new UnitNode(new UnitId(id), parent == null ? null : new UnitId(parent), name, 0);
    }
}
