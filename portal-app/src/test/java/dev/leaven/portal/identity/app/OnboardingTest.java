package dev.leaven.portal.identity.app;

import static dev.leaven.portal.testing.Members.PASSWORD;
import static dev.leaven.portal.testing.Members.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.tenancy.Tenant;
import dev.leaven.portal.tenancy.Tenants;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PortalTest;
import dev.leaven.portal.testing.Tables;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class OnboardingTest {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    private Onboarding onboarding;

    @Autowired
    private JoiningAccess access;

    @Autowired
    private Tenants tenants;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Tables tables;

    private final int number = COUNT.incrementAndGet();
    private final String name = "Bäckerei Süß & Söhne " + number;

    @Test
    void an_organisation_begins_with_one_unit_and_somebody_who_may_do_everything_in_it() {
        var link = welcome(name);
        var tenant = tenant(name);

        assertThat(tenant.slug()).isEqualTo("backerei-su-sohne-" + number);
        assertThat(tables.rows(tenant.id(), "unit"))
                .singleElement()
                .satisfies(unit -> assertThat(unit.get("name")).isEqualTo(name));
        assertThat(tables.rows(tenant.id(), "person"))
                .singleElement()
                .satisfies(person -> assertThat(person.get("name")).isEqualTo("Ada"));
        assertThat(tables.rows(tenant.id(), "person_role"))
                .extracting(role -> role.get("role"))
                .containsExactlyInAnyOrder("ADMINISTRATOR", "PROGRAMME_LEAD");
        assertThat(access.open(token(link)).organisation()).isEqualTo(name);
    }

    @Test
    void names_that_would_have_the_same_short_one_get_a_number() {
        welcome(name);
        welcome(name + "!");

        assertThat(tenant(name + "!").slug()).isEqualTo("backerei-su-sohne-" + number + "-2");
    }

    @Test
    void there_are_no_two_of_the_same_name() {
        welcome(name);

        assertThatThrownBy(() -> welcome(name.toLowerCase(Locale.ROOT))).isInstanceOf(OrganisationRefused.class);
    }

    @Test
    void an_address_with_which_somebody_signs_in_is_refused_before_anything_is_made() {
        var address = address();
        var link = SignedInAs.call(
                Organisations.OPERATOR, () -> onboarding.welcome(new NewOrganisation(name, "nl", "Ada", address)));
        access.join(token(link), PASSWORD);

        assertThatThrownBy(() -> SignedInAs.call(
                        Organisations.OPERATOR,
                        () -> onboarding.welcome(new NewOrganisation(name + " too", "nl", "Ada", address))))
                .isInstanceOf(OrganisationRefused.class);
    }

    @Test
    void what_goes_wrong_leaves_nothing() {
        assertThatThrownBy(() -> SignedInAs.call(
                        Organisations.OPERATOR,
                        () -> onboarding.welcome(new NewOrganisation(name, "nl", "x".repeat(161), address()))))
                .isInstanceOf(RuntimeException.class);

        assertThat(SignedInAs.call(Organisations.OPERATOR, tenants::active))
                .extracting(Tenant::name)
                .doesNotContain(name);
    }

    @Test
    void until_somebody_has_joined_there_can_be_another_link() {
        var first = welcome(name);
        var tenant = tenant(name);
        assertThat(SignedInAs.call(Organisations.OPERATOR, onboarding::waiting)).contains(tenant.id());

        var second = SignedInAs.call(Organisations.OPERATOR, () -> onboarding.inviteAgain(tenant.id()));
        assertThatThrownBy(() -> access.open(token(first))).isInstanceOf(JoiningRefused.class);
        access.join(token(second), PASSWORD);

        assertThat(SignedInAs.call(Organisations.OPERATOR, onboarding::waiting)).doesNotContain(tenant.id());
        assertThatThrownBy(() -> SignedInAs.call(Organisations.OPERATOR, () -> onboarding.inviteAgain(tenant.id())))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void only_the_operator_lets_organisations_in() {
        Organisation other = organisations.make(1);

        for (var user : List.of(other.administrator(), other.lead())) {
            assertThatThrownBy(() -> SignedInAs.call(
                            user, () -> onboarding.welcome(new NewOrganisation(name, "nl", "Ada", address()))))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> SignedInAs.call(other.administrator(), onboarding::waiting))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> SignedInAs.call(other.administrator(), () -> onboarding.inviteAgain(other.id())))
                .isInstanceOf(AccessDeniedException.class);
    }

    private JoiningLink welcome(String name) {
        return SignedInAs.call(
                Organisations.OPERATOR, () -> onboarding.welcome(new NewOrganisation(name, "nl", "Ada", address())));
    }

    private String address() {
        return "ada" + COUNT.incrementAndGet() + "@onboarding.example";
    }

    private Tenant tenant(String name) {
        return SignedInAs.call(Organisations.OPERATOR, tenants::active).stream()
                .filter(tenant -> tenant.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
