package dev.leaven.portal.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doAnswer;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletResponse;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.leaven.portal.assessment.Answer;
import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.plugins.EnabledPlugins;
import dev.leaven.portal.plugins.PackAdmission;
import dev.leaven.portal.tenancy.TenantScope;
import dev.leaven.portal.testing.ExamplePack;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.PortalUiTest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/**
 * Learners of team 1 say 2 and so do those of team 3, which is too small; team 1 is hidden to protect it. Team 2 says 4, the
 * L&D expert 3 and nobody else.
 */
class ResultsDownloadTest extends PortalUiTest {

    private static final String REASON = "Why there is no mean";

    @MockitoSpyBean
    private EnabledPlugins enabled;

    @Autowired
    private PackAdmission gate;

    private Organisation ours;

    @BeforeEach
    void ours_has_enabled_the_example() {
        ours = organisations.make(6, 7, 3);
        var pack = ExamplePack.enabled(gate.freeze(ExamplePack.PLUGIN, ExamplePack.yaml()));
        doAnswer(_ -> TenantScope.current().filter(ours.id()::equals).isPresent() ? List.of(pack) : List.of())
                .when(enabled)
                .packs();
    }

    @Test
    void each_figure_is_a_line_with_its_numbers() {
        List<NamedCsvRecord> lines = lines(published(assessments.launched(ours)));

        assertThat(one(lines, "Whole organisation", "Index", "Learners").getFields())
                .containsSubsequence("Recipe", "Agreement, 1 to 5", "16", "2.88", "exact", "");
        assertThat(one(lines, "Whole organisation", "Index", "L&D").getField(REASON))
                .isEqualTo("Not asked");
        assertThat(lines)
                .filteredOn(line -> line.getField("Level").equals("Cluster")
                        && line.getField("Perspective").equals("L&D"))
                .hasSize(4)
                .allSatisfy(line -> {
                    assertThat(line.getField("Mean")).isEqualTo("3.00");
                    assertThat(line.getField("Scale")).isEqualTo("Maturity, 1 to 5");
                });
        assertThat(lines)
                .extracting(line -> line.getField("Name of the unit"))
                .contains("All of " + ours.tenant().slug() + " / Team 2 of "
                        + ours.tenant().slug());
    }

    @Test
    void what_the_page_hides_is_empty_and_says_why() {
        List<NamedCsvRecord> lines = lines(published(assessments.launched(ours)));

        for (var hidden : Map.of(1, "Hidden, because it would give a smaller group away", 3, "Fewer than 5 answers")
                .entrySet()) {
            assertThat(ofTeam(lines, hidden.getKey())).hasSizeGreaterThan(50).allSatisfy(line -> {
                assertThat(line.getField("Answers")).isEmpty();
                assertThat(line.getField("Mean")).isEmpty();
                assertThat(line.getField("The mean is")).isEmpty();
                assertThat(line.getField("Share who do not know")).isEmpty();
                assertThat(line.getField(REASON)).isEqualTo(hidden.getValue());
            });
        }
        assertThat(ofTeam(lines, 2))
                .allSatisfy(line -> assertThat(line.getField("Mean")).isEqualTo("4.00"))
                .allSatisfy(line ->
                        assertThat(line.getField("Share who do not know")).isEmpty());
    }

    @Test
    void an_extension_adds_lines_and_changes_none_of_the_recipe() {
        List<NamedCsvRecord> plain = lines(published(assessments.launched(ours)));
        List<NamedCsvRecord> with = lines(published(assessments.launched(ours, ExamplePack.REF)));
        List<NamedCsvRecord> beside = with.stream()
                .filter(line -> line.getField("Part of the recipe or beside it").equals("Beside the recipe"))
                .toList();

        assertThat(with)
                .filteredOn(line -> !beside.contains(line))
                .extracting(NamedCsvRecord::getFields)
                .containsExactlyElementsOf(
                        plain.stream().map(NamedCsvRecord::getFields).toList());
        assertThat(beside)
                .isNotEmpty()
                .allSatisfy(line -> {
                    assertThat(line.getField("Content and version")).isEqualTo("Learning in the first weeks 1.0.0");
                    assertThat(line.getField("Id")).startsWith("fw-");
                })
                .anySatisfy(line -> assertThat(line.getFields())
                        .containsSubsequence("First weeks", "A warm start", "fw-warm-start", "Learners", "16"));
    }

    @Test
    void it_speaks_the_readers_language() {
        CampaignId id = published(assessments.launched(ours));
        open(ours.lead(), "results/" + id, Locale.of("nl"));

        assertThat(text()).contains("Antwoorden,Gemiddelde", "Hele organisatie", "Strategie en cultuur", "2.88");
    }

    @Test
    void an_excel_workbook_is_another_choice() {
        open(ours.lead(), "results/" + published(assessments.launched(ours)));

        assertThat(download("download-xlsx")).startsWith('P', 'K').hasSizeGreaterThan(5_000);
        assertThat(VaadinResponse.getCurrent())
                .isInstanceOfSatisfying(
                        VaadinServletResponse.class,
                        response -> assertThat(response.getHttpServletResponse().getHeader("Content-Disposition"))
                                .contains("Campaign-of-" + ours.tenant().slug() + "-20", ".xlsx"));
    }

    private CampaignId published(CampaignId id) {
        assessments.tokens(ours, id).forEach((name, token) -> {
            if (name.startsWith("Learner")) {
                int given = name.startsWith("Learner 2") ? 4 : 2;
                Map<String, Answer> answers = new HashMap<>();
                assessments.open(token).items().forEach(item -> answers.put(item.id(), new Answer(given)));
                assessments.answer(token, answers);
            }
        });
        assessments.fillSheet(ours, id, "ld", 3);
        assessments.publish(ours, id);
        return id;
    }

    private List<NamedCsvRecord> lines(CampaignId id) {
        open(ours.lead(), "results/" + id);
        return CsvReader.builder().ofNamedCsvRecord(text().substring(1)).stream()
                .toList();
    }

    private String text() {
        return new String(download("download-csv"), StandardCharsets.UTF_8);
    }

    private byte[] download(String testId) {
        var file = new ByteArrayOutputStream();
        openMenu();
        window().test(find(Anchor.class, testId)).download(file);
        return file.toByteArray();
    }

    private void openMenu() {
        window().find(Popover.class).single().open();
    }

    private List<NamedCsvRecord> ofTeam(List<NamedCsvRecord> lines, int team) {
        return lines.stream()
                .filter(line -> line.getField("Name of the unit").contains("Team " + team))
                .collect(Collectors.toList());
    }

    private static NamedCsvRecord one(List<NamedCsvRecord> lines, String part, String level, String perspective) {
        return lines.stream()
                .filter(line -> line.getField("Part").equals(part))
                .filter(line -> line.getField("Level").equals(level))
                .filter(line -> line.getField("Perspective").equals(perspective))
                .findFirst()
                .orElseThrow();
    }
}
