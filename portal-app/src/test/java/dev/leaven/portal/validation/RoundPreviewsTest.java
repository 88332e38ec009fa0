package dev.leaven.portal.validation;

import static dev.leaven.portal.testing.Validating.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.leaven.plugin.channel.AddressKind;
import dev.leaven.portal.cycle.NoSuchCycle;
import dev.leaven.portal.identity.People;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.tenancy.TenantScope;
import dev.leaven.portal.testing.FakeChannels;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PlanChanging;
import dev.leaven.portal.testing.Planning;
import dev.leaven.portal.testing.Planning.Planned;
import dev.leaven.portal.testing.PortalTest;
import dev.leaven.portal.testing.Validating;
import dev.leaven.portal.validation.app.RoundKind;
import dev.leaven.portal.validation.app.RoundPreview;
import dev.leaven.portal.validation.app.RoundPreviews;
import dev.leaven.portal.validation.app.StakeholderDetails;
import dev.leaven.portal.validation.app.Stakeholders;
import dev.leaven.portal.validation.app.Verdict;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a round would ask is what it then asks. */
@PortalTest
class RoundPreviewsTest {

    @Autowired
    private Organisations organisations;

    @Autowired
    private Planning planning;

    @Autowired
    private PlanChanging changing;

    @Autowired
    private Validating validating;

    @Autowired
    private Stakeholders stakeholders;

    @Autowired
    private FakeChannels channels;

    @Autowired
    private People people;

    @Autowired
    private RoundPreviews previews;

    private Organisation ours;
    private Organisation theirs;
    private Planned plan;

    @BeforeEach
    void a_plan() {
        ours = organisations.make();
        theirs = organisations.make();
        plan = planning.planned(ours);
        validating.skipDeciding(ours, plan.cycle());
    }

    @Test
    void before_anybody_is_named_it_says_who_is_missing() {
        assertThat(preview().missing()).containsExactly("business", "hr", "ld");
        assertThat(preview().asked()).isEmpty();
        assertThat(preview().since()).isNull();
    }

    @Test
    void whoever_no_channel_reaches_is_named_before_the_round_begins() {
        channels.enable(ours, FakeChannels.MAIL, AddressKind.EMAIL);
        validating.nameExperts(ours, plan.cycle());
        assertThat(preview().unreached()).as("experts have an address").isEmpty();
        PersonId unreached = SignedInAs.call(
                Organisations.OPERATOR,
                () -> TenantScope.call(
                        ours.id(), () -> people.add("Without an address", null, "en", ours.top(), null)));
        var details = new StakeholderDetails(unreached, "hr", null, null);
        SignedInAs.run(ours.lead(), () -> stakeholders.name(plan.cycle(), details));

        assertThat(preview().unreached()).containsExactly("Without an address");
    }

    @Test
    void whoever_left_is_asked_through_the_deputy() {
        validating.nameExperts(ours, plan.cycle());
        SignedInAs.run(
                ours.lead(), () -> stakeholders.leave(plan.cycle(), validating.stakeholder(ours, plan.cycle(), "hr")));

        assertThat(preview().asked()).containsExactlyInAnyOrder("The ld", "The business");
        assertThat(preview().missing()).isEmpty();
    }

    @Test
    void after_a_material_change_only_those_whom_it_does_not_concern_need_not_approve_again() {
        changing.concerning(ours, plan, Set.of("business"));
        inForceWithAll();
        assertThat(preview().holding()).hasSize(3);
        assertThat(Objects.requireNonNull(preview().since()).difference().isEmpty())
                .isTrue();

        changing.hours(ours, plan, 200);

        assertThat(preview().holding()).containsExactlyInAnyOrder("The ld", "The hr");
        assertThat(Objects.requireNonNull(preview().since()).difference().affectedPerspectives())
                .containsExactly("business");
        List<String> foreseen = preview().holding();
        validating.begin(ours, plan.cycle(), RoundKind.FINAL);
        assertThat(validating.newest(ours, plan.cycle()).standings())
                .filteredOn(one -> !one.isPending())
                .extracting(one -> one.name())
                .containsExactlyInAnyOrderElementsOf(foreseen);
    }

    @Test
    void a_lead_who_speaks_for_a_perspective_is_told_so() {
        SignedInAs.run(
                ours.lead(),
                () -> stakeholders.name(plan.cycle(), new StakeholderDetails(person(ours.lead()), "ld", null, null)));

        assertThat(preview().own()).containsExactly("ld");
    }

    @Test
    void looking_ahead_freezes_nothing() {
        validating.nameExperts(ours, plan.cycle());
        preview();

        assertThat(preview().since()).isNull();
    }

    @Test
    void another_organisation_finds_none_of_it() {
        assertThatExceptionOfType(NoSuchCycle.class)
                .isThrownBy(() -> SignedInAs.run(theirs.lead(), () -> previews.of(plan.cycle())));
    }

    private RoundPreview preview() {
        return SignedInAs.call(ours.lead(), () -> previews.of(plan.cycle()));
    }

    private void inForceWithAll() {
        validating.nameExperts(ours, plan.cycle());
        validating.begin(ours, plan.cycle(), RoundKind.FINAL);
        for (String perspective : List.of("ld", "hr", "business")) {
            validating.decide(ours, plan.cycle(), perspective, Verdict.APPROVED, "");
        }
    }
}
