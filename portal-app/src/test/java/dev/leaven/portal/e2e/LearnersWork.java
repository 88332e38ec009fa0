package dev.leaven.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

/** How learners go through their questionnaire. */
final class LearnersWork {

    private static final int SCREENS = 5;

    private LearnersWork() {}

    static void onAPhone(Browser browser, String link) {
        var page = RespondentPage.open(browser, link);
        assertThat(page.heading()).isEqualTo("How is learning at work going for you?");
        page.press("start");
        for (int screen = 1; screen <= SCREENS; screen++) {
            assertThat(page.items()).isNotEmpty();
            for (int item = 0; item < page.items().size(); item++) {
                page.answer(item, Integer.toString(1 + (screen + item) % 5));
                page.awaitSaved();
            }
            if (screen == 3) {
                var chosen = page.chosen();
                assertThat(chosen).doesNotContain("");
                browser.visit(browser.path());
                assertThat(page.chosen()).as("kept without pressing anything").isEqualTo(chosen);
                page.speak("nl");
                assertThat(page.text("progress")).isEqualTo("Deel 3 van 5");
                assertThat(page.chosen()).as("the same in Dutch").isEqualTo(chosen);
                Screenshots.take(browser, "learner");
            }
            page.press("next");
        }
        assertThat(page.heading()).isEqualTo("Klaar om te versturen");
        assertThat(page.has("missing")).isFalse();
        page.press("submit");
        page.byTestId("thanks");
        assertThat(page.heading()).isEqualTo("Dank je wel");
        page.speak("en");
        assertThat(page.heading()).isEqualTo("Thank you");
        browser.visit(link + "/2");
        assertThat(page.has("thanks")).as("a used link says so").isTrue();
    }

    /** Plain forms: answers go along with Next. */
    static void withoutScripts(Browser browser, String link) {
        var page = RespondentPage.open(browser, link);
        page.press("start");
        for (int screen = 1; screen <= SCREENS; screen++) {
            for (int item = 0; item < page.items().size(); item++) {
                page.answer(item, item == 0 ? "dont-know" : "4");
            }
            page.press("next");
        }
        page.press("submit");
        page.byTestId("thanks");
    }
}
