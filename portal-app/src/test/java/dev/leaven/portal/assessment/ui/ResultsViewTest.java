package dev.leaven.portal.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.assessment.ResultsReport.UnitChoice;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.EmptyState;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.PortalUiTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Team 1, six people: mean 1.83, hidden because it would give team 3 away. Team 2, seven people: mean 4, shown. Team 3,
 * three people: mean 4.67, hidden. Together 53 / 16 = 3.31.
 */
class ResultsViewTest extends PortalUiTest {

    private static final List<List<Integer>> TEAMS =
            List.of(List.of(1, 1, 2, 2, 2, 3), List.of(4, 4, 4, 4, 4, 4, 4), List.of(4, 5, 5));

    /** The hidden means, however they are written, and how many stand behind them. */
    private static final Pattern HIDDEN = Pattern.compile("1[.,]8|4[.,][67]|(?<!\\d)[36] (answers|learners)");

    private Organisation ours;
    private CampaignId campaign;

    @BeforeEach
    void a_published_campaign() {
        ours = organisations.make(6, 7, 3);
        campaign = assessments.launched(ours);
        Map<String, String> tokens = assessments.tokens(ours, campaign);
        for (int team = 0; team < TEAMS.size(); team++) {
            for (int learner = 0; learner < TEAMS.get(team).size(); learner++) {
                String token = tokens.get("Learner %d.%d".formatted(team + 1, learner + 1));
                assessments.answer(
                        Objects.requireNonNull(token),
                        assessments.all(TEAMS.get(team).get(learner)));
            }
        }
        assessments.publish(ours, campaign);
    }

    @Test
    void numbers_of_hidden_groups_are_in_no_text_and_no_property_whatever_is_chosen() {
        open(ours.lead(), "results/" + campaign);
        assertThat(told()).contains("3.3", "4.0", "Answers of 16 learners").doesNotContainPattern(HIDDEN);

        for (String unit : ours.teams().stream().map(Object::toString).toList()) {
            go("results/" + campaign + "?unit=" + unit);
            assertThat(told()).doesNotContainPattern(HIDDEN);
            go("results/" + campaign + "?ingredient=strategic-alignment&unit=" + unit);
            assertThat(told()).doesNotContainPattern(HIDDEN);
        }
    }

    @Test
    void a_hidden_group_says_why() {
        open(ours.lead(), "results/" + campaign + "?unit=" + ours.teams().get(2));
        assertThat(told()).contains("Fewer than 5 answers", "Fewer than 5 learners answered here");

        go("results/" + campaign + "?unit=" + ours.teams().get(0));
        assertThat(told()).contains("Hidden, because it would give a smaller group away");
    }

    @Test
    void a_shown_team_shows_its_own_numbers() {
        open(ours.lead(), "results/" + campaign + "?unit=" + ours.teams().get(1));

        assertThat(told()).contains("Answers of 7 learners");
        assertThat(unit().getValue().id()).isEqualTo(ours.teams().get(1));
    }

    @Test
    void a_unit_that_is_none_of_ours_shows_the_whole() {
        Organisation theirs = organisations.make();
        open(ours.lead(), "results/" + campaign + "?unit=" + theirs.top());
        assertThat(unit().getValue().id()).isEqualTo(ours.top());
        for (String nonsense : List.of("x", "", "..%2F")) {
            go("results/" + campaign + "?unit=" + nonsense + "&ingredient=" + nonsense);
            assertThat(view()).isEqualTo("ResultsView");
            assertThat(unit().getValue().id()).isEqualTo(ours.top());
        }
    }

    @Test
    void choosing_a_unit_puts_it_in_the_address() {
        open(ours.lead(), "results/" + campaign);
        var choice = unit().getListDataView()
                .getItems()
                .filter(one -> one.id().equals(ours.teams().get(1)))
                .findFirst()
                .orElseThrow();
        unit().setValue(choice);

        assertThat(address()).contains("unit=" + ours.teams().get(1));
        assertThat(told()).contains("Answers of 7 learners");
    }

    @Test
    void the_newest_results_open_by_themselves_and_without_any_the_page_says_when() {
        Organisation theirs = organisations.make();
        open(ours.lead(), "results");
        assertThat(window().findInView(H1.class).single().getText())
                .isEqualTo(assessments.plan(ours).name());

        open(theirs.lead(), "results");
        assertThat(window().find(EmptyState.class).exists()).isTrue();
        assertThat(told()).doesNotContain(ours.tenant().slug());
    }

    @Test
    void numbers_are_written_the_dutch_way_for_the_dutch() {
        open(ours.lead(), "results/" + campaign, Locale.of("nl"));

        assertThat(told()).contains("3,3").doesNotContain("!{").doesNotContainPattern(HIDDEN);
    }

    /** An answer that only one person gave must not be found behind an open ingredient either. */
    @Test
    void an_open_ingredient_of_a_small_shown_team_gives_no_spread() {
        open(
                ours.lead(),
                "results/" + campaign + "?ingredient=strategic-alignment&unit="
                        + ours.teams().get(1));

        assertThat(told()).contains("7 answers").doesNotContain("1: 0 · 2: 0");
    }

    /** Few who all say 5: that they do is nobody's business. */
    @Test
    void what_stands_out_is_no_more_exact_than_the_picture() {
        Organisation few = organisations.make(6);
        CampaignId id = assessments.launched(few);
        assessments.tokens(few, id).forEach((name, token) -> {
            if (name.startsWith("Learner")) {
                assessments.answer(token, assessments.all(5));
            }
        });
        assessments.publish(few, id);
        open(few.lead(), "results/" + id);

        assertThat(find(Card.class, "findings").getElement().getTextRecursively())
                .contains(": 4.5 or higher.");
        assertThat(told()).doesNotContain("5.0");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<UnitChoice> unit() {
        return find(ComboBox.class, "unit");
    }
}
