package dev.leaven.portal.identity.devicelink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.app.PersonRemovalRefused;
import dev.leaven.portal.tenancy.TenantScope;
import dev.leaven.portal.testing.FakeLinkPage;
import dev.leaven.portal.testing.FakeLinks;
import dev.leaven.portal.testing.Members;
import dev.leaven.portal.testing.MutableClock;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PortalTest;
import dev.leaven.portal.testing.Tables;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What a module can rely on that issues device links. */
@PortalTest
class DeviceLinksTest {

    private static final long TOPIC = 42;

    @Autowired
    private Organisations organisations;

    @Autowired
    private DeviceLinks links;

    @Autowired
    private FakeLinks fake;

    @Autowired
    private Members members;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Tables tables;

    @Autowired
    private MutableClock clock;

    private Organisation ours;
    private Organisation theirs;
    private PersonId hr;
    private PersonId business;

    @BeforeEach
    void two_organisations() {
        ours = organisations.make(1);
        theirs = organisations.make(1);
        hr = ours.assessor("hr").person().orElseThrow();
        business = ours.assessor("business").person().orElseThrow();
    }

    @Test
    void the_same_person_has_the_same_link_to_the_same_thing_and_another_to_anything_else() {
        String link = fake.issue(ours, TOPIC, hr);

        assertThat(link).matches("/p/[A-Za-z0-9_-]{43}").isEqualTo(fake.issue(ours, TOPIC, hr));
        assertThat(fake.issue(ours, TOPIC, business)).isNotEqualTo(link);
        assertThat(fake.issue(ours, TOPIC + 1, hr)).isNotEqualTo(link);
        assertThat(tables.rows(ours.id(), "device_link")).hasSize(3);
        assertThat(tables.rows(theirs.id(), "device_link")).isEmpty();
    }

    @Test
    void issued_once_more_it_ends_on_the_new_day() {
        fake.issue(ours, TOPIC, hr);
        fake.issue(ours, TOPIC, hr, FakeLinks.LAST_DAY.plusDays(5));
        clock.advance(Duration.ofDays(15));
        assertThat(pathNow(ours, hr)).isPresent();

        clock.advance(Duration.ofDays(1));
        assertThat(pathNow(ours, hr)).isEmpty();
    }

    @Test
    void whoever_writes_a_letter_later_finds_the_link_as_long_as_it_is_good() {
        String link = fake.issue(ours, TOPIC, hr);

        assertThat(pathNow(ours, hr)).contains(link);
        assertThat(pathNow(ours, business)).isEmpty();
        assertThat(pathNow(theirs, hr)).isEmpty();
    }

    @Test
    void after_it_was_revoked_it_is_another_link() {
        String link = fake.issue(ours, TOPIC, hr);
        String other = fake.issue(ours, TOPIC, business);

        fake.revoke(ours, TOPIC, hr);

        assertThat(pathNow(ours, hr)).isEmpty();
        assertThat(pathNow(ours, business)).contains(other);
        assertThat(fake.issue(ours, TOPIC, hr)).isNotEqualTo(link);
    }

    @Test
    void all_links_to_a_thing_end_together() {
        fake.issue(ours, TOPIC, hr);
        fake.issue(ours, TOPIC, business);
        String elsewhere = fake.issue(ours, TOPIC + 1, hr);

        fake.revokeAll(theirs, TOPIC);
        assertThat(pathNow(ours, hr)).isPresent();
        fake.revokeAll(ours, TOPIC);

        assertThat(pathNow(ours, hr)).isEmpty();
        assertThat(pathNow(ours, business)).isEmpty();
        assertThat(fake.issue(ours, TOPIC + 1, hr)).isEqualTo(elsewhere);
    }

    @Test
    void nobody_of_another_organisation_can_have_one() {
        assertThatThrownBy(() -> fake.issue(theirs, TOPIC, hr)).isInstanceOf(RuntimeException.class);
        assertThat(tables.rows(theirs.id(), "device_link")).isEmpty();
    }

    @Test
    void whoever_has_one_can_not_be_removed_until_it_is_revoked() {
        fake.issue(ours, TOPIC, hr);
        assertThatThrownBy(() -> members.keep(ours, directory -> directory.remove(hr)))
                .isInstanceOf(PersonRemovalRefused.class);

        fake.revoke(ours, TOPIC, hr);
        members.keep(ours, directory -> directory.remove(hr));
        assertThatThrownBy(() -> fake.issue(ours, TOPIC, hr)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void it_is_issued_in_the_transaction_of_its_cause_and_for_a_page_that_exists() {
        LocalDate day = FakeLinks.LAST_DAY;
        TenantScope.run(ours.id(), () -> {
            assertThatThrownBy(() -> links.issue(FakeLinkPage.PURPOSE, TOPIC, hr, day))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> links.revoke(FakeLinkPage.PURPOSE, TOPIC, hr))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> links.issue("NO_SUCH_PAGE", TOPIC, hr, day)))
                    .isInstanceOf(IllegalArgumentException.class);
        });
    }

    private Optional<String> pathNow(Organisation organisation, PersonId person) {
        return TenantScope.call(organisation.id(), () -> links.path(FakeLinkPage.PURPOSE, TOPIC, person));
    }
}
