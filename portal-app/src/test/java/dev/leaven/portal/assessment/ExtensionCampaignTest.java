package dev.leaven.portal.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doAnswer;

import dev.leaven.portal.assessment.app.AnsweringTime;
import dev.leaven.portal.assessment.app.CampaignRefused;
import dev.leaven.portal.assessment.app.InvitationKind;
import dev.leaven.portal.assessment.app.Preflight;
import dev.leaven.portal.assessment.app.Preflight.Check;
import dev.leaven.portal.assessment.app.Questionnaire;
import dev.leaven.portal.assessment.internal.CampaignInvitations;
import dev.leaven.portal.catalog.Item;
import dev.leaven.portal.catalog.PackRef;
import dev.leaven.portal.catalog.Packs;
import dev.leaven.portal.catalog.QuestionnaireLength;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.plugins.EnabledPlugins;
import dev.leaven.portal.plugins.FrozenPack;
import dev.leaven.portal.plugins.PackAdmission;
import dev.leaven.portal.plugins.PluginUsage;
import dev.leaven.portal.plugins.PluginUse;
import dev.leaven.portal.tenancy.TenantScope;
import dev.leaven.portal.testing.Assessments;
import dev.leaven.portal.testing.ExamplePack;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PortalTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** A campaign with a cluster beside the recipe, from set-up to results; another organisation has none of it. */
@PortalTest
class ExtensionCampaignTest {

    private static final String CLUSTER = "fw-first-weeks";

    @MockitoSpyBean
    private EnabledPlugins enabled;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Assessments assessments;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private CampaignLifecycle lifecycle;

    @Autowired
    private AnswerSheets sheets;

    @Autowired
    private CampaignInvitations invitations;

    @Autowired
    private Results results;

    @Autowired
    private Packs packs;

    @Autowired
    private PackAdmission gate;

    @Autowired
    private List<PluginUsage> usages;

    private Organisation ours;
    private Organisation theirs;
    private @Nullable FrozenPack offered;
    private @Nullable FrozenPack also;

    @BeforeEach
    void ours_has_enabled_the_example_and_theirs_has_not() {
        ours = organisations.make(6, 6, 2);
        theirs = organisations.make();
        offered = gate.freeze(ExamplePack.PLUGIN, ExamplePack.yaml());
        doAnswer(_ -> TenantScope.current().filter(ours.id()::equals).isPresent()
                        ? Stream.of(offered, also)
                                .filter(Objects::nonNull)
                                .map(ExamplePack::enabled)
                                .toList()
                        : List.of())
                .when(enabled)
                .packs();
    }

    @Test
    void only_who_enabled_a_pack_may_choose_it() {
        assertThat(SignedInAs.call(ours.lead(), () -> packs.available()))
                .extracting(one -> one.ref())
                .containsExactly(ExamplePack.REF);
        assertThat(SignedInAs.call(theirs.lead(), () -> packs.available())).isEmpty();

        assertThatThrownBy(() -> launched(theirs))
                .isInstanceOfSatisfying(
                        CampaignRefused.class,
                        refused -> assertThat(refused.reasons()).containsExactly("preflight.extensiongone"));
    }

    @Test
    void learners_and_experts_are_asked_what_stands_beside_the_recipe() {
        CampaignId id = launched(ours);

        Questionnaire form = assessments.open(token(id, 1, 1));
        List<Item> items = form.items();
        assertThat(items).hasSize(29);
        assertThat(items.subList(27, 29))
                .extracting(Item::id)
                .containsExactly("fw-warm-start-l1", "fw-safe-practice-l1");
        assertThat(AnsweringTime.minutes(29)).isEqualTo(4);
        assertThat(AnsweringTime.minutes(47)).isEqualTo(7);

        SignedInAs.run(ours.assessor("hr"), () -> {
            assertThat(sheets.open(id).pack().expertQuestions("hr"))
                    .last()
                    .satisfies(section -> assertThat(section.questions())
                            .extracting(question -> question.id())
                            .containsExactly("fw-warm-start-q1", "fw-warm-start-q2"));
            sheets.answer(id, "fw-warm-start-q2", new Answer(3));
            assertThatThrownBy(() -> sheets.answer(id, "fw-safe-practice-q2", new Answer(3)))
                    .isInstanceOf(IllegalArgumentException.class);
        });
    }

    @Test
    void its_results_stand_beside_the_recipe_and_in_nothing_of_it() {
        CampaignId with = launched(ours);
        answer(with, 4, 2);
        assessments.publish(ours, with);
        CampaignId without = assessments.launched(ours);
        answer(without, 4, 2);
        assessments.publish(ours, without);

        SignedInAs.run(ours.lead(), () -> {
            ResultsReport report = results.report(with, Optional.empty());
            ResultsReport plain = results.report(without, Optional.empty());
            assertThat(report.index()).isEqualTo(plain.index());
            assertThat(report.index().mean("learner")).hasValue(4.0);
            assertThat(report.alpha()).isEqualTo(plain.alpha());
            for (var cluster : plain.pack().clusters()) {
                assertThat(ResultsReport.find(report.clusters(), cluster.id()))
                        .isEqualTo(ResultsReport.find(plain.clusters(), cluster.id()));
            }
            assertThat(ResultsReport.find(report.clusters(), CLUSTER).mean("learner"))
                    .hasValue(2.0);
            assertThat(ResultsReport.find(plain.clusters(), CLUSTER).scores()).isEmpty();
            assertThat(report.pack().extensionClusters())
                    .extracting(one -> one.id())
                    .containsExactly(CLUSTER);
        });
    }

    @Test
    void its_small_groups_are_hidden_like_any_other() {
        CampaignId id = launched(ours);
        answer(id, 4, 2);
        assessments.publish(ours, id);

        SignedInAs.run(ours.lead(), () -> {
            ResultsReport small = results.report(id, Optional.of(ours.teams().get(2)));
            assertThat(ResultsReport.find(small.clusters(), CLUSTER).score("learner"))
                    .isInstanceOf(Score.TooFew.class);
            assertThat(ResultsReport.find(small.ingredients(), "fw-warm-start").mean("learner"))
                    .isEmpty();
        });
    }

    @Test
    void an_open_campaign_keeps_its_version_through_upgrade_and_disabling() {
        CampaignId id = launched(ours);
        String statement = statement(id);

        offered = gate.freeze(ExamplePack.PLUGIN, ExamplePack.reworded());
        assertThat(statement(id)).isEqualTo(statement);
        assertThat(SignedInAs.call(ours.lead(), () -> packs.available()))
                .extracting(one -> one.ref().version())
                .containsExactly("1.1.0");

        offered = null;
        assertThat(statement(id)).isEqualTo(statement);
        answer(id, 4, 2);
        assessments.publish(ours, id);
        assertThat(SignedInAs.call(ours.lead(), () -> results.report(id, Optional.empty()))
                        .pack()
                        .extensions())
                .extracting(one -> one.ref())
                .containsExactly(ExamplePack.REF);
    }

    @Test
    void a_pack_that_lacks_a_language_of_the_campaign_stops_the_launch() {
        offered = gate.freeze("cluster-english", ExamplePack.englishOnly());
        var english = new PackRef(offered.packId(), offered.packVersion());

        assertThat(SignedInAs.call(ours.lead(), () -> lifecycle.preflight(plan(ours, english, List.of("en"))))
                        .clear())
                .isTrue();
        var refused = SignedInAs.call(ours.lead(), () -> lifecycle.preflight(plan(ours, english, List.of("en", "nl"))));
        assertThat(refused.checks())
                .filteredOn(check -> check.verdict() == Preflight.Verdict.STOP)
                .extracting(Check::key)
                .containsExactly("preflight.extensionlanguage");
    }

    @Test
    void whoever_disables_a_plugin_hears_which_campaigns_of_this_organisation_use_it() {
        assertThat(uses(ours)).isEmpty();
        launched(ours);
        SignedInAs.run(ours.lead(), () -> lifecycle.draft(plan(ours, ExamplePack.REF, List.of("en"))));

        assertThat(uses(ours))
                .containsExactly(
                        new PluginUse("plugins.use.campaigns.draft", 1, false),
                        new PluginUse("plugins.use.campaigns.open", 1, false));
        assertThat(uses(theirs)).isEmpty();
    }

    @Test
    void invitations_and_the_page_count_what_stands_beside_the_recipe() {
        also = gate.freeze("cluster-english", ExamplePack.englishOnly());
        var english = new PackRef(also.packId(), also.packVersion());
        CampaignId with = launched(ours, plan(ours, List.of(ExamplePack.REF, english), List.of("en")));
        CampaignId without = assessments.launched(ours);

        assertThat(minutes(without, InvitationKind.LEARNER)).isEqualTo(4);
        assertThat(minutes(with, InvitationKind.LEARNER)).isEqualTo(5);
        assertThat(minutes(with, InvitationKind.EXPERT)).isGreaterThan(minutes(without, InvitationKind.EXPERT));
    }

    private int minutes(CampaignId id, InvitationKind kind) {
        return TenantScope.call(ours.id(), () -> invitations.sample(id, kind).minutes());
    }

    private List<PluginUse> uses(Organisation organisation) {
        return TenantScope.call(
                organisation.id(),
                () -> usages.stream()
                        .flatMap(usage -> usage.of(ExamplePack.PLUGIN).stream())
                        .toList());
    }

    private CampaignId launched(Organisation organisation) {
        return launched(organisation, plan(organisation, ExamplePack.REF, List.of("en", "nl")));
    }

    private CampaignId launched(Organisation organisation, CampaignPlan plan) {
        return SignedInAs.call(organisation.lead(), () -> {
            CampaignId id = lifecycle.draft(plan);
            lifecycle.launch(id, 0, plan);
            return id;
        });
    }

    private CampaignPlan plan(Organisation organisation, PackRef extension, List<String> languages) {
        return plan(organisation, List.of(extension), languages);
    }

    private CampaignPlan plan(Organisation organisation, List<PackRef> extensions, List<String> languages) {
        CampaignPlan plan = assessments.plan(organisation);
        return new CampaignPlan(
                plan.name(),
                QuestionnaireLength.SHORT,
                languages,
                plan.closesOn(),
                plan.minResponses(),
                extensions,
                plan.assessors());
    }

    /** Every learner answers the recipe's statements with one number, and the others with another. */
    private void answer(CampaignId id, int recipe, int beside) {
        assessments.tokens(ours, id).values().forEach(token -> {
            Map<String, Answer> given = new HashMap<>(assessments.all(recipe));
            given.put("fw-warm-start-l1", new Answer(beside));
            given.put("fw-safe-practice-l1", new Answer(beside));
            assessments.answer(token, given);
        });
    }

    private String statement(CampaignId id) {
        Questionnaire form = assessments.open(token(id, 1, 1));
        return form.pack()
                .question("fw-warm-start-l1")
                .orElseThrow()
                .text()
                .byLanguage()
                .get("en");
    }

    private String token(CampaignId id, int team, int learner) {
        return assessments.tokens(ours, id).get("Learner %d.%d".formatted(team, learner));
    }
}
