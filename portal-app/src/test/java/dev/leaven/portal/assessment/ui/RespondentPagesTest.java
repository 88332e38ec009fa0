package dev.leaven.portal.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.portal.assessment.app.Questionnaire;
import dev.leaven.portal.catalog.CorePack;
import dev.leaven.portal.catalog.Item;
import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.catalog.QuestionnaireLength;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RespondentPagesTest {

    private static final Locale DUTCH = Locale.of("nl");
    private static final Pack PACK = CorePack.pack();

    @ParameterizedTest
    @EnumSource(QuestionnaireLength.class)
    void every_item_is_asked_once_in_the_order_of_the_form(QuestionnaireLength form) {
        var pages = pages(form, Map.of());

        assertThat(IntStream.rangeClosed(1, pages.screens())
                        .mapToObj(pages::screen)
                        .flatMap(screen -> screen.items().stream())
                        .map(RespondentPages.Line::id))
                .containsExactlyElementsOf(
                        PACK.learnerItems(form).stream().map(Item::id).toList());
    }

    @Test
    void the_outcome_scale_comes_first_and_then_one_cluster_a_screen() {
        var pages = pages(QuestionnaireLength.SHORT, Map.of());

        assertThat(pages.screens()).isEqualTo(1 + PACK.clusters().size());
        assertThat(pages.screen(1).clusterKey()).isEqualTo("outcome");
        assertThat(pages.screen(1).title()).isEmpty();
        assertThat(pages.screen(2).title())
                .isEqualTo(PACK.clusters().getFirst().name().in(DUTCH));
        assertThat(pages.screen(2).items().getFirst().number())
                .isEqualTo(pages.screen(1).items().size() + 1);
    }

    @Test
    void a_screen_offers_the_five_points_and_the_way_out() {
        assertThat(pages(QuestionnaireLength.SHORT, Map.of()).screen(1).choices())
                .extracting(RespondentPages.Choice::value)
                .containsExactly("1", "2", "3", "4", "5", "dont-know");
    }

    @Test
    void an_earlier_answer_is_shown_again() {
        String first = PACK.learnerItems(QuestionnaireLength.SHORT).getFirst().id();
        var screen =
                pages(QuestionnaireLength.SHORT, Map.of(first, "dont-know")).screen(1);

        assertThat(screen.items().getFirst().value()).isEqualTo("dont-know");
        assertThat(screen.items().get(1).value()).isNull();
        assertThat(screen.answered()).isEqualTo(1);
    }

    @Test
    void the_last_page_names_what_is_still_open_and_leads_there() {
        var answers = new HashMap<String, String>();
        PACK.learnerItems(QuestionnaireLength.SHORT).forEach(item -> answers.put(item.id(), "3"));
        var left = PACK.learnerItems(QuestionnaireLength.SHORT).getLast();
        answers.remove(left.id());
        var pages = pages(QuestionnaireLength.SHORT, answers);

        assertThat(pages.finish().missing())
                .containsExactly(new RespondentPages.Missing(
                        left.text().in(DUTCH), "/q/token/" + pages.screens() + "#q-" + left.id()));
        assertThat(pages.finish().answered()).isEqualTo(pages.finish().total() - 1);
    }

    @Test
    void each_language_is_offered_in_its_own_words_and_keeps_the_page() {
        var languages = pages(QuestionnaireLength.SHORT, Map.of()).page("/2").languages();

        assertThat(languages)
                .containsExactly(
                        new RespondentPages.LanguageLink("nl", "Nederlands", "/q/token/2?lang=nl", true),
                        new RespondentPages.LanguageLink("en", "English", "/q/token/2?lang=en", false));
    }

    @Test
    void the_promise_is_the_campaigns_own_threshold() {
        assertThat(pages(QuestionnaireLength.SHORT, Map.of()).page("").threshold())
                .isEqualTo(7);
    }

    private static RespondentPages pages(QuestionnaireLength form, Map<String, String> answers) {
        var questionnaire = new Questionnaire(
                Questionnaire.State.OPEN,
                "Gemeente Zonneveld",
                "Voorjaarsmeting",
                LocalDate.of(2026, 3, 14),
                "nl",
                List.of("nl", "en"),
                7,
                PACK.learnerItems(form),
                PACK,
                answers);
        return new RespondentPages(questionnaire, "/q/token", DUTCH);
    }
}
