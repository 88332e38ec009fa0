package dev.leaven.portal.identity.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** People write numbers in many ways; one is kept. */
class PhoneNumberTest {

    @Test
    void grouping_is_read_over_and_so_is_the_zero_that_only_neighbours_dial() {
        for (String typed : List.of(
                "+31612345678",
                "+31 6 1234 5678",
                " +31 (0)6-12345678 ",
                "+31.6.12.34.56.78",
                "+31\u00a06\u00a012345678")) {
            assertThat(PhoneNumber.read(typed).text()).as(typed).isEqualTo("+31612345678");
        }
    }

    @Test
    void without_its_country_or_with_anything_else_it_is_none() {
        for (String typed : List.of(
                "", "0612345678", "0031612345678", "+0612345678", "+3161", "+31612345678x", "+3161234567812345")) {
            assertThatThrownBy(() -> PhoneNumber.read(typed)).as(typed).isInstanceOf(PhoneRefused.class);
        }
    }
}
