package dev.leaven.portal.assessment.internal;

import static dev.leaven.portal.assessment.internal.Suppression.Reason.PROTECTS_OTHERS;
import static dev.leaven.portal.assessment.internal.Suppression.Reason.TOO_FEW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.portal.assessment.internal.Suppression.Cell;
import dev.leaven.portal.assessment.internal.Suppression.Reason;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    @Test
    void a_figure_below_the_threshold_is_hidden_and_one_at_it_is_not() {
        var organisation =
                new Organisation("time").unit("all", "", 0).unit("a", "all", 5).unit("b", "all", 5);
        assertThat(organisation.hidden()).isEmpty();

        organisation = new Organisation("time").unit("all", "", 4);
        assertThat(hidden(organisation)).containsOnly(Map.entry("all time", TOO_FEW));
    }

    @Test
    void a_unit_to_which_too_few_were_invited_is_hidden_whatever_was_counted() {
        var organisation = new Organisation("time")
                .unit("all", "", 0)
                .unit("a", "all", 20)
                .unit("b", "all", 6)
                .unit("c", "all", 9)
                .tooFewInvited("b");

        assertThat(hidden(organisation)).containsOnly(Map.entry("b time", TOO_FEW));
    }

    @Test
    void below_a_hidden_unit_everything_is_hidden() {
        var organisation = new Organisation("time")
                .unit("all", "", 30)
                .unit("north", "all", 6)
                .unit("harbour", "north", 20)
                .unit("night shift", "harbour", 10)
                .tooFewInvited("north");

        assertThat(hidden(organisation).keySet()).contains("north time", "harbour time", "night shift time");
        assertThat(hidden(organisation)).doesNotContainKey("all time");
    }

    @Test
    void the_smallest_sibling_is_hidden_where_subtraction_would_reveal_a_small_unit() {
        var organisation = new Organisation("time")
                .unit("all", "", 0)
                .unit("large", "all", 30)
                .unit("medium", "all", 12)
                .unit("legal", "all", 3);

        assertThat(hidden(organisation))
                .containsOnly(Map.entry("legal time", TOO_FEW), Map.entry("medium time", PROTECTS_OTHERS));
    }

    @Test
    void two_small_units_that_reach_the_threshold_together_hide_each_other() {
        var organisation = new Organisation("time")
                .unit("all", "", 0)
                .unit("large", "all", 30)
                .unit("legal", "all", 3)
                .unit("claims", "all", 2);

        assertThat(hidden(organisation))
                .containsOnly(Map.entry("legal time", TOO_FEW), Map.entry("claims time", TOO_FEW));
    }

    @Test
    void people_who_stand_directly_under_the_parent_are_protected_too() {
        var organisation = new Organisation("time")
                .unit("all", "", 2)
                .unit("north", "all", 9)
                .unit("south", "all", 8);

        assertThat(hidden(organisation)).containsOnly(Map.entry("south time", PROTECTS_OTHERS));
    }

    @Test
    void a_unit_without_any_answer_gives_nobody_away() {
        var organisation = new Organisation("time")
                .unit("all", "", 0)
                .unit("north", "all", 9)
                .unit("empty", "all", 0);

        assertThat(hidden(organisation)).containsOnly(Map.entry("empty time", TOO_FEW));
    }

    @Test
    void an_only_child_that_is_the_whole_parent_may_be_seen() {
        var organisation = new Organisation("time").unit("all", "", 0).unit("only", "all", 8);
        assertThat(organisation.hidden()).isEmpty();

        organisation = new Organisation("time").unit("all", "", 1).unit("only", "all", 8);
        assertThat(hidden(organisation)).containsOnly(Map.entry("only time", PROTECTS_OTHERS));
    }

    /** c2 has three; c1 is hidden for it. That is enough for c, but b goes down with its children when a protects it. */
    @Test
    void hiding_goes_on_down_a_deep_tree_until_nothing_can_be_worked_out() {
        var organisation = new Organisation("time")
                .unit("all", "", 3)
                .unit("a", "all", 0)
                .unit("b", "all", 0)
                .unit("a1", "a", 10)
                .unit("a2", "a", 10)
                .unit("b1", "b", 6)
                .unit("b2", "b", 7)
                .unit("b21", "b2", 1);

        assertThat(hidden(organisation).keySet()).containsExactly("b time", "b1 time", "b2 time", "b21 time");
    }

    @Test
    void each_subject_is_hidden_by_itself() {
        var organisation = new Organisation("time", "access")
                .unit("all", "", 0, 0)
                .unit("north", "all", 9, 9)
                .unit("south", "all", 9, 4);

        assertThat(hidden(organisation))
                .containsOnly(Map.entry("south access", TOO_FEW), Map.entry("north access", PROTECTS_OTHERS));
    }

    /**
     * Hiding another ingredient of the same unit would not do: the rest of the organisation tells that one, and then
     * the cluster tells the first.
     */
    @Test
    void a_whole_is_hidden_where_one_of_its_parts_is() {
        var organisation = new Organisation("time", "access", "cluster")
                .whole("cluster", "time", "access")
                .unit("all", "", 0, 0, 0)
                .unit("north", "all", 20, 20, 20)
                .unit("south", "all", 20, 20, 20)
                .unit("legal", "all", 4, 6, 6);

        assertThat(hidden(organisation))
                .containsEntry("legal time", TOO_FEW)
                .containsEntry("legal cluster", PROTECTS_OTHERS)
                .doesNotContainKeys("legal access", "all cluster");
    }

    @Test
    void a_part_that_nobody_answered_does_not_hide_the_whole() {
        var organisation = new Organisation("time", "access", "cluster")
                .whole("cluster", "time", "access")
                .unit("all", "", 12, 0, 12);

        assertThat(hidden(organisation)).containsOnly(Map.entry("all access", TOO_FEW));
    }

    @Test
    void at_the_top_a_second_part_protects_the_first_and_the_whole_is_still_told() {
        var organisation = new Organisation("t1", "a1", "p1", "time", "access", "pace", "cluster")
                .whole("time", "t1")
                .whole("access", "a1")
                .whole("pace", "p1")
                .whole("cluster", "time", "access", "pace")
                .unit("all", "", 4, 6, 7, 4, 6, 7, 7);

        assertThat(hidden(organisation))
                .containsOnly(
                        Map.entry("all t1", TOO_FEW),
                        Map.entry("all time", TOO_FEW),
                        Map.entry("all access", PROTECTS_OTHERS),
                        Map.entry("all a1", PROTECTS_OTHERS));
    }

    @Test
    void at_the_top_a_whole_of_one_part_goes_with_it() {
        var organisation = new Organisation("t1", "time").whole("time", "t1").unit("all", "", 4, 9);

        assertThat(hidden(organisation))
                .containsOnly(Map.entry("all t1", TOO_FEW), Map.entry("all time", PROTECTS_OTHERS));
    }

    @Test
    void a_small_municipality_sees_its_total_and_the_departments_that_can_bear_it() {
        var organisation = new Organisation("index")
                .unit("Gemeente Zonneveld", "", 0)
                .unit("Publiekszaken", "Gemeente Zonneveld", 0)
                .unit("Balie en burgerzaken", "Publiekszaken", 6)
                .unit("Vergunningen", "Publiekszaken", 4)
                .unit("Openbare ruimte", "Gemeente Zonneveld", 0)
                .unit("Groen en wegen", "Openbare ruimte", 8)
                .unit("Projecten", "Openbare ruimte", 5)
                .unit("Bedrijfsvoering", "Gemeente Zonneveld", 0)
                .unit("Financiën en HR", "Bedrijfsvoering", 3);

        assertThat(hidden(organisation))
                .containsOnly(
                        Map.entry("Vergunningen index", TOO_FEW),
                        Map.entry("Balie en burgerzaken index", PROTECTS_OTHERS),
                        Map.entry("Bedrijfsvoering index", TOO_FEW),
                        Map.entry("Financiën en HR index", TOO_FEW),
                        Map.entry("Publiekszaken index", PROTECTS_OTHERS));
    }

    private static Map<String, Reason> hidden(Organisation organisation) {
        var hidden = new TreeMap<String, Reason>();
        organisation
                .hidden()
                .forEach((Cell<String, String> cell, Reason reason) ->
                        hidden.put(cell.unit() + " " + cell.subject(), reason));
        return hidden;
    }
}
