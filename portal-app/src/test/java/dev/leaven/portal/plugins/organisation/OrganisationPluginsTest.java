package dev.leaven.portal.plugins.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leaven.host.review.PluginKind;
import dev.leaven.host.testing.ChannelSource;
import dev.leaven.host.testing.PluginJar;
import dev.leaven.portal.assessment.AnswerSheets;
import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.assessment.CampaignLifecycle;
import dev.leaven.portal.assessment.CampaignPlan;
import dev.leaven.portal.catalog.PackRef;
import dev.leaven.portal.catalog.Packs;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.plugins.FrozenPack;
import dev.leaven.portal.plugins.PluginUse;
import dev.leaven.portal.plugins.operator.Installations;
import dev.leaven.portal.plugins.organisation.OrganisationPlugin.State;
import dev.leaven.portal.testing.Assessments;
import dev.leaven.portal.testing.InstalledJars;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PluginTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PluginTest
class OrganisationPluginsTest {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String HYBRID = "cluster-hybrid-work";

    @Autowired
    private Organisations organisations;

    @Autowired
    private Assessments assessments;

    @Autowired
    private InstalledJars.Operator operator;

    @Autowired
    private OrganisationPlugins plugins;

    @Autowired
    private Installations installations;

    @Autowired
    private Packs packs;

    @Autowired
    private CampaignLifecycle lifecycle;

    @Autowired
    private AnswerSheets sheets;

    private final String channel = "channel-offered-" + COUNT.incrementAndGet();
    private Organisation ours;
    private Organisation theirs;

    @BeforeEach
    void two_organisations() {
        ours = organisations.make();
        theirs = organisations.make();
    }

    @Test
    void a_channel_is_offered_with_what_it_says_of_itself_and_where_it_goes() {
        operator.install(PluginJar.channel(channel).hosts("{server}, *.example.com"));

        assertThat(get(ours, channel)).satisfies(offer -> {
            assertThat(offer.kind()).isEqualTo(PluginKind.CHANNEL);
            assertThat(offer.name().in(Locale.of("nl"))).isEqualTo("Proef");
            assertThat(offer.hosts()).containsExactly("*.example.com");
            assertThat(offer.ownHosts())
                    .extracting(label -> label.in(Locale.ENGLISH))
                    .containsExactly("Server");
            assertThat(offer.enabled()).isFalse();
            assertThat(offer.state()).isEqualTo(State.INCOMPLETE);
        });
    }

    @Test
    void what_one_organisation_enables_another_does_not_see() {
        operator.install(PluginJar.channel(channel));
        SignedInAs.run(ours.administrator(), () -> plugins.enable(channel));

        assertThat(get(ours, channel).enabled()).isTrue();
        assertThat(get(theirs, channel).enabled()).isFalse();

        SignedInAs.run(theirs.administrator(), () -> plugins.disable(channel));
        assertThat(get(ours, channel).enabled()).isTrue();
        SignedInAs.run(ours.administrator(), () -> plugins.disable(channel));
        assertThat(get(ours, channel).enabled()).isFalse();
    }

    @Test
    void what_the_operator_does_not_want_is_not_offered() {
        operator.install(PluginJar.channel(channel));
        operator.want(channel, false);

        SignedInAs.run(ours.administrator(), () -> {
            assertThat(plugins.all()).extracting(OrganisationPlugin::id).doesNotContain(channel);
            assertThatThrownBy(() -> plugins.enable(channel)).isInstanceOf(NoSuchElementException.class);
            assertThatThrownBy(() -> plugins.enable("channel-never")).isInstanceOf(NoSuchElementException.class);
        });
    }

    @Test
    void one_that_does_not_run_here_is_shown_by_its_manifest_and_can_not_be_enabled() {
        operator.install(PluginJar.channel(channel, ChannelSource.good()));
        operator.crash(channel);

        assertThat(get(ours, channel)).satisfies(offer -> {
            assertThat(offer.state()).isEqualTo(State.NOT_RUNNING);
            assertThat(offer.summary().in(Locale.ENGLISH)).isEqualTo("A plugin for tests");
        });
        SignedInAs.run(
                ours.administrator(),
                () -> assertThatThrownBy(() -> plugins.enable(channel))
                        .isInstanceOfSatisfying(
                                EnablingRefused.class,
                                refused -> assertThat(refused.reason()).isEqualTo(EnablingRefused.Reason.NOT_RUNNING)));
    }

    @Test
    void only_an_administrator_decides() {
        operator.install(PluginJar.channel(channel));
        for (var user : List.of(ours.lead(), ours.assessor("hr"), Organisations.OPERATOR)) {
            SignedInAs.run(user, () -> {
                assertThatThrownBy(() -> plugins.all()).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> plugins.enable(channel)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> plugins.disable(channel)).isInstanceOf(AccessDeniedException.class);
            });
        }
    }

    @Test
    void a_campaign_asks_what_its_organisation_enabled_and_keeps_it_through_upgrade_disabling_and_removal() {
        operator.install(hybrid("1.0.0", hybridPack()));
        SignedInAs.run(ours.administrator(), () -> plugins.enable(HYBRID));
        assertThat(available(theirs)).isEmpty();
        assertThat(get(ours, HYBRID).summary().in(Locale.of("nl"))).startsWith("Vier ingrediënten");
        PackRef first = available(ours).getFirst();

        CampaignId id = launched(ours, first);
        String asked = asked(ours, id);
        operator.install(hybrid("9.0.0", hybridPack().replaceFirst("version: 1\\.0\\.0", "version: 9.0.0")));

        assertThat(get(ours, HYBRID).newer()).contains(new FrozenPack(first.id(), "9.0.0"));
        assertThat(available(ours)).containsExactly(first);
        assertThat(get(ours, HYBRID).uses()).extracting(PluginUse::count).containsExactly(1);
        assertThat(get(theirs, HYBRID).uses()).isEmpty();
        SignedInAs.run(ours.administrator(), () -> plugins.enable(HYBRID));
        assertThat(get(ours, HYBRID).newer()).isEmpty();
        assertThat(available(ours)).extracting(PackRef::version).containsExactly("9.0.0");
        assertThat(asked(ours, id)).isEqualTo(asked);

        SignedInAs.run(ours.administrator(), () -> plugins.disable(HYBRID));
        SignedInAs.run(ours.administrator(), () -> plugins.enable(HYBRID));
        SignedInAs.run(Organisations.OPERATOR, () -> installations.remove(HYBRID, 1));
        assertThat(available(ours)).isEmpty();
        assertThat(asked(ours, id)).isEqualTo(asked);
    }

    @Test
    void content_that_does_not_fit_is_refused_in_words() {
        String broken = channel.replace("channel", "cluster");
        operator.install(PluginJar.cluster(broken, hybridPack())); // the id belongs to the plugin that had it first
        operator.install(hybrid("1.0.0", hybridPack()));
        SignedInAs.run(theirs.administrator(), () -> plugins.enable(HYBRID));

        SignedInAs.run(
                ours.administrator(),
                () -> assertThatThrownBy(() -> plugins.enable(broken))
                        .isInstanceOfSatisfying(
                                EnablingRefused.class,
                                refused -> assertThat(refused.reason()).isEqualTo(EnablingRefused.Reason.CONTENT)));
        assertThat(get(ours, broken).enabled()).isFalse();
    }

    private OrganisationPlugin get(Organisation organisation, String id) {
        return SignedInAs.call(organisation.administrator(), () -> plugins.get(id));
    }

    private List<PackRef> available(Organisation organisation) {
        return SignedInAs.call(
                organisation.lead(),
                () -> packs.available().stream().map(one -> one.ref()).toList());
    }

    private CampaignId launched(Organisation organisation, PackRef extension) {
        CampaignPlan plan = assessments.plan(organisation);
        var with = new CampaignPlan(
                plan.name(),
                plan.form(),
                List.of("en", "nl"),
                plan.closesOn(),
                plan.minResponses(),
                List.of(extension),
                plan.assessors());
        return SignedInAs.call(organisation.lead(), () -> {
            CampaignId id = lifecycle.draft(with);
            lifecycle.launch(id, 0, with);
            return id;
        });
    }

    /** What an expert of this campaign is asked last: the extension stands beside the recipe. */
    private String asked(Organisation organisation, CampaignId id) {
        return SignedInAs.call(
                organisation.assessor("ld"),
                () -> sheets.open(id)
                        .pack()
                        .expertQuestions("ld")
                        .getLast()
                        .questions()
                        .toString());
    }

    private static PluginJar hybrid(String version, String pack) {
        return PluginJar.cluster(HYBRID, pack).version(version);
    }

    private static String hybridPack() {
        try {
            return Files.readString(Path.of("../plugins/cluster-hybrid-work/src/main/resources/leaven/pack.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
