package dev.leaven.portal.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.host.testing.PluginJar;
import dev.leaven.portal.assessment.app.Questionnaire;
import dev.leaven.portal.assessment.app.SheetDetails;
import dev.leaven.portal.catalog.PackRef;
import dev.leaven.portal.catalog.Packs;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.plugins.operator.Installation;
import dev.leaven.portal.plugins.operator.Installations;
import dev.leaven.portal.plugins.organisation.OrganisationPlugins;
import dev.leaven.portal.testing.Assessments;
import dev.leaven.portal.testing.ExamplePack;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PluginJars;
import dev.leaven.portal.testing.PortalTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was answered about an extension stays, whatever becomes of the plugin while the campaign is open. */
@PortalTest
class ExtensionUpgradeTest {

    private static final PackRef FIRST = new PackRef("upgraded-weeks", "1.0.0");
    private static final PackRef SECOND = new PackRef("upgraded-weeks", "1.1.0");
    private static final Map<String, Answer> DRAFT = Map.of("up-warm-start-l1", new Answer(2));
    private static final ExpertNote NOTE = new ExpertNote(4, "Seen in three teams");

    @Autowired
    private Organisations organisations;

    @Autowired
    private Assessments assessments;

    @Autowired
    private AnswerSheets sheets;

    @Autowired
    private Results results;

    @Autowired
    private Packs packs;

    @Autowired
    private PluginJars jars;

    @Autowired
    private Installations installations;

    @Autowired
    private OrganisationPlugins plugins;

    private final String plugin = PluginJars.newId("cluster");

    @Test
    void answers_outlive_an_upgrade_and_the_removal_of_the_plugin() {
        jars.install(jars.signed(PluginJar.cluster(plugin, own(ExamplePack.yaml()))));
        Organisation ours = organisations.make(6, 6);
        Organisation theirs = organisations.make(6);
        enable(ours);
        enable(theirs);
        CampaignId id = assessments.launched(ours, FIRST);
        CampaignId other = assessments.launched(theirs, FIRST);
        halfAnswered(ours, id);

        jars.install(jars.signed(
                PluginJar.cluster(plugin, own(ExamplePack.reworded())).version("1.1.0")));
        enable(ours);
        assertThat(SignedInAs.call(ours.lead(), packs::available))
                .extracting(one -> one.ref())
                .containsExactly(SECOND);
        assertAsBefore(ours, id);

        remove();
        assertAsBefore(ours, id);

        handedIn(ours, id);
        assessments.publish(ours, id);
        ResultsReport report = SignedInAs.call(ours.lead(), () -> results.report(id, Optional.empty()));
        assertThat(report.pack().extensions()).extracting(one -> one.ref()).containsExactly(FIRST);
        assertThat(ResultsReport.find(report.ingredients(), "up-warm-start").mean("learner"))
                .hasValue(2.0);
        assertThat(ResultsReport.find(report.questions(), "up-warm-start-q2").mean("hr"))
                .hasValue(3.0);
        assertThat(ResultsReport.find(report.importance(), "up-warm-start").mean("hr"))
                .hasValue(4.0);

        assessments.publish(theirs, other);
        assertThat(SignedInAs.call(theirs.lead(), () -> results.report(other, Optional.empty()))
                        .questions())
                .allSatisfy(row -> assertThat(row.mean("hr")).isEmpty());
    }

    private void halfAnswered(Organisation ours, CampaignId id) {
        SignedInAs.run(ours.assessor("hr"), () -> {
            sheets.answer(id, "up-warm-start-q2", new Answer(3));
            sheets.note(id, "up-warm-start", NOTE);
        });
        assessments.save(token(ours, id, "Learner 1.1"), DRAFT);
    }

    private void assertAsBefore(Organisation ours, CampaignId id) {
        SheetDetails sheet = SignedInAs.call(ours.assessor("hr"), () -> sheets.open(id));
        assertThat(sheet.pack().extensions()).extracting(one -> one.ref()).containsExactly(FIRST);
        assertThat(sheet.answers()).isEqualTo(Map.of("up-warm-start-q2", new Answer(3)));
        assertThat(sheet.notes()).isEqualTo(Map.of("up-warm-start", NOTE));
        assertThat(sheet.editable()).isTrue();
        Questionnaire draft = assessments.open(token(ours, id, "Learner 1.1"));
        assertThat(draft.pack().extensions()).extracting(one -> one.ref()).containsExactly(FIRST);
        assertThat(draft.answers()).isEqualTo(Map.of("up-warm-start-l1", "2"));
    }

    /** The first learner hands in the draft as it is; the others answer everything. */
    private void handedIn(Organisation ours, CampaignId id) {
        assessments.tokens(ours, id).forEach((name, token) -> {
            if (name.equals("Learner 1.1")) {
                assessments.submit(token);
            } else {
                Map<String, Answer> given = new HashMap<>(assessments.all(4));
                given.putAll(DRAFT);
                assessments.answer(token, given);
            }
        });
        SignedInAs.run(ours.assessor("hr"), () -> sheets.submit(id));
    }

    private void enable(Organisation organisation) {
        SignedInAs.run(organisation.administrator(), () -> plugins.enable(plugin));
    }

    private void remove() {
        int seen = jars.installation(plugin).changes();
        SignedInAs.run(Organisations.OPERATOR, () -> installations.remove(plugin, seen));
        List<Installation> left = SignedInAs.call(Organisations.OPERATOR, installations::all);
        assertThat(left).extracting(Installation::id).doesNotContain(plugin);
    }

    private String token(Organisation ours, CampaignId id, String name) {
        return Objects.requireNonNull(assessments.tokens(ours, id).get(name));
    }

    /** The same content under ids that no other plugin has. */
    private static String own(String yaml) {
        return yaml.replace("fw-", "up-").replace("id: first-weeks", "id: upgraded-weeks");
    }
}
