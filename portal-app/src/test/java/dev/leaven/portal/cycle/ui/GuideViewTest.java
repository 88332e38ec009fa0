package dev.leaven.portal.cycle.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.RouterLink;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.PortalUiTest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The guide of each step: a meeting of ninety minutes on one page. */
class GuideViewTest extends PortalUiTest {

    /** What Outlook still opens. */
    private static final int LONGEST_ADDRESS = 2_000;

    private Organisation ours;

    @BeforeEach
    void an_organisation() {
        ours = organisations.make();
    }

    @ParameterizedTest
    @EnumSource
    void the_agenda_of_each_step_takes_ninety_minutes_in_both_languages(CycleStep step) {
        for (String language : List.of("en", "nl")) {
            open(ours.lead(), "guide/" + step.packId(), Locale.of(language));

            Guide guide = Guide.of(step, window().getUI());
            assertThat(guide.agenda().stream().mapToInt(Guide.Item::minutes).sum())
                    .isEqualTo(90);
            assertThat(find(OrderedList.class, "agenda").getChildren()).hasSameSizeAs(guide.agenda());
            assertThat(told())
                    .contains(guide.why(), guide.who())
                    .contains(guide.agenda().stream().map(Guide.Item::text).toList())
                    .doesNotContain("guide.");
        }
    }

    @Test
    void it_says_in_the_readers_language_what_the_step_leaves_and_when_it_is_complete() {
        open(ours.lead(), "guide/find-obstacles", Locale.of("nl"));

        assertThat(told())
                .contains("Stap 3: Grootste obstakels bepalen", "Een agenda van negentig minuten")
                .contains("Wat deze stap oplevert", "Gerangschikte obstakels en kandidaat-acties")
                .contains("Klaar als", "Hooguit vijf obstakels gekozen");
        assertThat(window().find(RouterLink.class).all())
                .extracting(RouterLink::getHref)
                .contains("guide/compare-with-ingredients", "guide/draft-and-validate");
    }

    @ParameterizedTest
    @EnumSource
    void it_is_forwarded_without_naming_anybody(CycleStep step) {
        open(ours.lead(), "guide/" + step.packId(), Locale.of("nl"));

        String address = find(Anchor.class, "forward").getHref();

        assertThat(address).startsWith("mailto:?subject=Stap%20").hasSizeLessThan(LONGEST_ADDRESS);
        assertThat(URLDecoder.decode(address, StandardCharsets.UTF_8))
                .contains("/guide/" + step.packId())
                .doesNotContain("@", ours.lead().name(), ours.tenant().slug());
        assertThat(shows("print")).isTrue();
        assertThat(shows("copy")).isTrue();
    }

    @Test
    void whoever_is_signed_in_reads_it_and_a_step_that_is_none_is_not_found() {
        open(ours.assessor("hr"), "guide/measure-again");
        assertThat(view()).isEqualTo("GuideView");

        go("guide/nothing");
        assertThat(view()).isEqualTo("NotFoundView");
    }
}
