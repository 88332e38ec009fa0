package dev.leaven.portal.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leaven.portal.tenancy.TenantScope;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PortalTest;
import dev.leaven.portal.testing.Tables;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class TenantKeysTest {

    private static final String PLACE = "settings";

    @Autowired
    private Organisations organisations;

    @Autowired
    private TenantKeys keys;

    @Autowired
    private Tables tables;

    private Organisation ours;
    private Organisation others;

    @BeforeEach
    void two_organisations() {
        ours = organisations.make();
        others = organisations.make();
    }

    @Test
    void what_is_sealed_opens_again_and_does_not_show() {
        byte[] sealed = sealed(ours);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("geheim");
        assertThat(TenantScope.call(ours.id(), () -> keys.open(PLACE, sealed))).isEqualTo("geheim ✓");
        assertThat(sealed(ours)).as("the same twice").isNotEqualTo(sealed);
    }

    @Test
    void another_organisation_cannot_open_it() {
        byte[] sealed = sealed(ours);
        sealed(others);
        assertThatThrownBy(() -> TenantScope.call(others.id(), () -> keys.open(PLACE, sealed)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void it_opens_in_no_other_place_and_not_when_altered() {
        byte[] sealed = sealed(ours);
        assertThatThrownBy(() -> TenantScope.call(ours.id(), () -> keys.open("elsewhere", sealed)))
                .hasMessageContaining("elsewhere")
                .message()
                .doesNotContain("geheim");
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> TenantScope.call(ours.id(), () -> keys.open(PLACE, sealed)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void each_organisation_has_one_key_and_the_database_holds_it_wrapped() {
        sealed(ours);
        sealed(ours);
        assertThat(tables.rows(ours.id(), "tenant_key")).hasSize(1);
        assertThat(tables.rows(others.id(), "tenant_key")).isEmpty();
    }

    @Test
    void pseudonyms_last_and_differ_by_purpose_and_organisation() {
        String one = TenantScope.call(ours.id(), () -> keys.pseudonym("channel-a"));
        assertThat(one).matches("[A-Za-z0-9_-]{24}");
        assertThat(TenantScope.call(ours.id(), () -> keys.pseudonym("channel-a")))
                .isEqualTo(one);
        assertThat(TenantScope.call(ours.id(), () -> keys.pseudonym("channel-b")))
                .isNotEqualTo(one);
        assertThat(TenantScope.call(others.id(), () -> keys.pseudonym("channel-a")))
                .isNotEqualTo(one);
    }

    private byte[] sealed(Organisation organisation) {
        return TenantScope.call(organisation.id(), () -> keys.seal(PLACE, "geheim ✓"));
    }
}
