package dev.leaven.portal.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doAnswer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import dev.leaven.portal.assessment.Answer;
import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.assessment.Campaigns;
import dev.leaven.portal.catalog.Extension;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.plugins.EnabledPlugins;
import dev.leaven.portal.plugins.PackAdmission;
import dev.leaven.portal.tenancy.TenantScope;
import dev.leaven.portal.testing.ExamplePack;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.PortalUiTest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Where people meet a cluster beside the recipe. */
class ExtensionViewsTest extends PortalUiTest {

    @MockitoSpyBean
    private EnabledPlugins enabled;

    @Autowired
    private PackAdmission gate;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private MockMvc mvc;

    private Organisation ours;
    private Organisation theirs;

    @BeforeEach
    void ours_has_enabled_the_example() {
        ours = organisations.make();
        theirs = organisations.make();
        var pack = ExamplePack.enabled(gate.freeze(ExamplePack.PLUGIN, ExamplePack.yaml()));
        doAnswer(_ -> TenantScope.current().filter(ours.id()::equals).isPresent() ? List.of(pack) : List.of())
                .when(enabled)
                .packs();
    }

    @Test
    void the_lead_chooses_it_in_set_up_and_the_numbers_follow() {
        open(ours.lead(), "campaigns/new");
        assertThat(told()).contains("Learners get 27 statements, about 4 minutes", "Learning in the first weeks");

        ExtensionChoice choice = find(ExtensionChoice.class, "extensions");
        choice.select(choice.getListDataView().getItems().toList());

        assertThat(told()).contains("Learners get 29 statements, about 4 minutes", "is asked beside the recipe");
        window().test(find(Button.class, "keep-draft")).click();
        assertThat(told()).contains("Beside the recipe: Learning in the first weeks, version 1.0.0");
        assertThat(campaigns.overview(campaigns.all().getFirst().id()).plan().extensions())
                .containsExactly(ExamplePack.REF);

        go("campaigns/" + campaigns.all().getFirst().id() + "/edit");
        assertThat(find(ExtensionChoice.class, "extensions").getValue())
                .extracting(Extension::ref)
                .containsExactly(ExamplePack.REF);
    }

    @Test
    void who_has_nothing_to_choose_is_not_asked() {
        open(theirs.lead(), "campaigns/new");

        assertThat(shows("extensions")).isFalse();
        assertThat(told()).doesNotContain("Learning in the first weeks");
    }

    @Test
    void the_recipe_page_shows_its_content_beside_the_recipe_to_whoever_has_it() {
        open(ours.lead(), "recipe");
        assertThat(told()).contains("First weeks", "beside the recipe", "A warm start");
        go("recipe/fw-warm-start");
        assertThat(told()).contains("A warm start", "beside the recipe");

        open(theirs.lead(), "recipe");
        assertThat(told()).contains("Learning offer").doesNotContain("A warm start", "beside the recipe");
    }

    @Test
    void an_expert_finds_it_after_the_recipe_in_a_colour_of_its_own() {
        CampaignId id = launched();
        open(ours.assessor("hr"), "sheets/" + id + "/fw-warm-start", Locale.of("nl"));

        assertThat(told()).contains("Eerste weken", "Een warme start", "ext-1");
        assertThat(told().indexOf("Eerste weken")).isGreaterThan(told().indexOf("Strategie en cultuur"));
    }

    @Test
    void a_learner_gets_a_screen_of_it_at_the_end() throws Exception {
        String token = token(launched(), "Learner 1.1");

        String last = mvc.perform(MockMvcRequestBuilders.get("/q/" + token + "/6"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(last)
                .contains("data-cluster=\"ext-1\"", "First weeks", "In my team a new colleague is well received.");
        assertThat(mvc.perform(MockMvcRequestBuilders.get("/q/" + token))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("29 statements, about 4 minutes");
    }

    @Test
    void the_lead_reads_it_in_a_card_of_its_own_and_not_in_the_pictures_of_the_recipe() {
        CampaignId id = published();
        open(ours.lead(), "results/" + id + "?ingredient=fw-warm-start");

        assertThat(rows("beside")).contains("First weeks", "2.0").doesNotContain("Strategy and culture");
        assertThat(rows("beside-ingredients")).contains("A warm start", "Safe practice");
        assertThat(rows("clusters")).contains("Strategy and culture").doesNotContain("First weeks");
        assertThat(rows("ingredients")).doesNotContain("A warm start");
        assertThat(text(window().find(RadarChart.class).single())).doesNotContain("First weeks");
        assertThat(told()).contains("In my team a new colleague is well received.");

        open(theirs.lead(), "results");
        assertThat(told()).doesNotContain("First weeks");
    }

    @Test
    void only_the_recipe_stands_out() {
        open(ours.lead(), "results/" + published());

        assertThat(text(find(Card.class, "findings")))
                .contains("Learners are least positive about")
                .contains(": 4.0.")
                .doesNotContain("A warm start", "Safe practice", "2.0");
    }

    @Test
    void units_are_compared_beside_the_recipe_in_a_map_of_its_own() {
        open(ours.lead(), "results/" + published());

        assertThat(text(find(HeatMap.class, "heat-map")))
                .contains("Team 1", "4.0")
                .doesNotContain("A warm start", "Safe practice", "2.0");
        assertThat(text(find(HeatMap.class, "beside-heat-map")))
                .contains("Learners by unit, beside the recipe", "A warm start", "Safe practice", "Team 1", "2.0")
                .doesNotContain("4.0");

        go("results/" + publishedWithout());
        assertThat(shows("heat-map")).isTrue();
        assertThat(shows("beside-heat-map")).isFalse();
    }

    private CampaignId publishedWithout() {
        CampaignId id = assessments.launched(ours);
        assessments.publish(ours, id);
        return id;
    }

    private String rows(String testId) {
        return text(find(PerspectiveLines.class, testId));
    }

    private static String text(Component component) {
        var text = new StringBuilder(component.getElement().getTextRecursively());
        component
                .getElement()
                .getPropertyNames()
                .forEach(name -> text.append(component.getElement().getProperty(name)));
        return text.toString();
    }

    private CampaignId launched() {
        return assessments.launched(ours, ExamplePack.REF);
    }

    /** Whatever stands beside the recipe is lower than everything of the recipe. */
    private CampaignId published() {
        CampaignId id = launched();
        assessments.tokens(ours, id).values().forEach(token -> {
            Map<String, Answer> given = new HashMap<>(assessments.all(4));
            given.put("fw-warm-start-l1", new Answer(2));
            given.put("fw-safe-practice-l1", new Answer(2));
            assessments.answer(token, given);
        });
        assessments.publish(ours, id);
        return id;
    }

    private String token(CampaignId id, String name) {
        return assessments.tokens(ours, id).get(name);
    }
}
