package dev.leaven.portal.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.leaven.portal.catalog.ui.ClusterMark;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartsTest {

    @Test
    void a_withheld_mark_reaches_the_browser_without_a_value() {
        var lines = new PerspectiveLines("Clusters", "Cluster");
        lines.setRows(List.of(new PerspectiveLines.Row(
                "learning-offer",
                "Learning offer",
                "learning-offer",
                List.of(new PerspectiveLines.Mark("learner", "Learners", null, "–", "Fewer than 5 answers", "")))));
        assertThat(lines.getElement().getPropertyRaw("rows").toString())
                .contains("\"value\":null")
                .contains("\"hiddenBecause\":\"Fewer than 5 answers\"");
    }

    @Test
    void a_heat_map_refuses_a_row_that_does_not_fit_its_columns() {
        var map = new HeatMap("Units", "Unit");
        var columns = List.of(new HeatMap.Column("a", "A"), new HeatMap.Column("b", "B"));
        var cells = List.of(new HeatMap.Cell(3.0, "3.0", null, ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> map.setData(columns, List.of(new HeatMap.Row("r", "R", "", cells))))
                .withMessageContaining("1 cells for 2 columns");
    }

    @Test
    void a_cluster_of_the_recipe_keeps_its_colour_and_another_takes_the_next() {
        assertThat(ClusterMark.key("learning-offer", 2)).isEqualTo("learning-offer");
        assertThat(ClusterMark.key("safety", 1)).isEqualTo("ext-1");
        assertThat(ClusterMark.key("safety", 7)).isEqualTo("ext-1");
    }
}
