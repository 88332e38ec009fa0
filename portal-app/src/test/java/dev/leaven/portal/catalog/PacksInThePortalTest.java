package dev.leaven.portal.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.portal.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
class PacksInThePortalTest {

    @Autowired
    Packs packs;

    @Test
    void the_started_portal_has_published_the_recipe_and_mysql_gives_it_back_letter_by_letter() {
        assertThat(packs.core()).usingRecursiveComparison().isEqualTo(CorePack.pack());
    }

    @Test
    void whoever_has_no_account_may_read_it() {
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();

        assertThat(packs.published())
                .extracting(PackSummary::ref)
                .contains(packs.core().ref());
    }
}
