package dev.leaven.portal.validation.app;

import static dev.leaven.portal.validation.ExamplePlan.ACTION;
import static dev.leaven.portal.validation.ExamplePlan.ANNA;
import static dev.leaven.portal.validation.ExamplePlan.BRAM;
import static dev.leaven.portal.validation.ExamplePlan.CARE;
import static dev.leaven.portal.validation.ExamplePlan.PACK;
import static dev.leaven.portal.validation.ExamplePlan.SALES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.leaven.portal.catalog.CorePack;
import dev.leaven.portal.catalog.Perspective;
import dev.leaven.portal.catalog.Texts;
import dev.leaven.portal.validation.ExamplePlan;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanContentTest {

    @Test
    void those_who_sign_are_the_perspectives_of_the_core_pack_that_answer_by_name() {
        assertThat(CorePack.pack().perspectives())
                .filteredOn(Perspective::identified)
                .extracting(Perspective::id)
                .containsExactlyInAnyOrderElementsOf(SigningPerspectives.ALL);
    }

    @Test
    void a_perspective_that_does_not_sign_is_neither_named_nor_waived() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ActionLinks(Set.of(), null, List.of(), Set.of("hr", "learner")));
        assertThatIllegalArgumentException().isThrownBy(() -> new WaivedPerspective("learner", "why"));
    }

    @Test
    void an_action_that_names_nobody_concerns_all_as_one_that_names_all_does() {
        var nobody = new ActionLinks(Set.of(), null, List.of(), Set.of());
        var all = new ActionLinks(Set.of(), null, List.of(), Set.of("ld", "hr", "business"));
        assertThat(nobody).isEqualTo(all);
        assertThat(nobody.concerned()).containsExactlyInAnyOrder("ld", "hr", "business");
        assertThat(ACTION.links().concerned()).containsExactlyInAnyOrder("hr", "business");
    }

    @Test
    void the_order_in_which_things_were_read_does_not_count() {
        assertThat(new PlanScope(PACK, List.of(SALES, CARE))).isEqualTo(new PlanScope(PACK, List.of(CARE, SALES)));
        var rule = new FrozenExcess("rule", null, "");
        var ofAnna = new FrozenExcess("rule", ANNA, "");
        var ofBram = new FrozenExcess("rule", BRAM, "");
        assertThat(withExcesses(List.of(ofBram, rule, ofAnna))).isEqualTo(withExcesses(List.of(ofAnna, ofBram, rule)));
    }

    @Test
    void nothing_stands_twice_in_a_version() {
        assertThatIllegalArgumentException().isThrownBy(() -> ExamplePlan.content(List.of(ACTION, ACTION)));
        assertThatIllegalArgumentException().isThrownBy(() -> new PlanScope(PACK, List.of(CARE, CARE)));
        var ofAnna = new FrozenExcess("rule", ANNA, "");
        assertThatIllegalArgumentException().isThrownBy(() -> withExcesses(List.of(ofAnna, ofAnna)));
    }

    @Test
    void a_text_of_the_pack_is_read_in_the_readers_language_else_in_english_else_in_any() {
        var both = PlanText.of(new Texts("nl", Map.of("en", "Time", "nl", "Tijd")));
        assertThat(both.in(Locale.of("nl", "BE"))).isEqualTo("Tijd");
        assertThat(both.in(Locale.FRENCH)).isEqualTo("Time");
        var neither = new PlanText(Map.of("fr", "Temps", "de", "Zeit"), null);
        assertThat(neither.in(Locale.ENGLISH)).isEqualTo("Zeit");
        assertThat(neither.in(Locale.FRANCE)).isEqualTo("Temps");
    }

    @Test
    void a_text_of_peoples_own_is_read_as_it_is_and_no_text_is_both() {
        assertThat(PlanText.own("Zo").in(Locale.ENGLISH)).isEqualTo("Zo");
        assertThatIllegalArgumentException().isThrownBy(() -> new PlanText(Map.of(), null));
        assertThatIllegalArgumentException().isThrownBy(() -> new PlanText(Map.of("en", "So"), "So"));
    }

    private static PlanContent withExcesses(List<FrozenExcess> excesses) {
        return new PlanContent(
                "", "", new PlanScope(PACK, List.of()), List.of(), List.of(), List.of(), excesses, List.of());
    }
}
