package dev.leaven.portal.assessment.ui;

import dev.leaven.portal.assessment.ui.RespondentPages.Choice;
import dev.leaven.portal.assessment.ui.RespondentPages.Finish;
import dev.leaven.portal.assessment.ui.RespondentPages.LanguageLink;
import dev.leaven.portal.assessment.ui.RespondentPages.Line;
import dev.leaven.portal.assessment.ui.RespondentPages.Missing;
import dev.leaven.portal.assessment.ui.RespondentPages.Page;
import dev.leaven.portal.assessment.ui.RespondentPages.Screen;
import java.util.List;
import java.util.Map;

/** One sample of every page that a learner can see. */
record RespondentSamples(String language) {

    static final List<String> TEMPLATES =
            List.of("welcome", "screen", "finish", "thanks", "closed", "cancelled", "unknown");

    private static final String BASE = "/q/Tk9uZQ";

    private boolean dutch() {
        return language.equals("nl");
    }

    /** What the controller hands to the template of this name; unknown links have no page at all. */
    Map<String, Object> model(String template) {
        return switch (template) {
            case "screen" -> Map.of("page", page("/3"), "screen", screen());
            case "finish" -> Map.of("page", page("/finish"), "finish", finish());
            case "unknown" -> Map.of();
            default -> Map.of("page", page(""));
        };
    }

    private Page page(String path) {
        return new Page(
                dutch() ? "Gemeente Zonneveld" : "Brightwater Logistics",
                dutch() ? "Voorjaarsmeting" : "Spring assessment",
                BASE,
                language,
                List.of(
                        new LanguageLink("en", "English", BASE + path + "?lang=en", !dutch()),
                        new LanguageLink("nl", "Nederlands", BASE + path + "?lang=nl", dutch())),
                dutch() ? "14 maart 2027" : "14 March 2027",
                27,
                4,
                5,
                10);
    }

    private Screen screen() {
        var lines = dutch()
                ? List.of(
                        new Line(
                                "attractive-l1",
                                13,
                                "De opleidingen die ik hier volg, houden mijn aandacht vast.",
                                "4"),
                        new Line("active-l1", 14, "Ik oefen met situaties uit mijn eigen werk.", null),
                        new Line(
                                "just-in-time-l1",
                                15,
                                "Als ik iets moet weten, vind ik het op dat moment.",
                                "dont-know"))
                : List.of(
                        new Line("attractive-l1", 13, "The courses that I follow here hold my attention.", "4"),
                        new Line("active-l1", 14, "I practise with situations from my own work.", null),
                        new Line("just-in-time-l1", 15, "When I need to know something, I find it then.", "dont-know"));
        return new Screen(
                3,
                5,
                "learning-offer",
                dutch() ? "Opleidingsaanbod" : "Learning offer",
                dutch()
                        ? "Wat er te leren valt, en hoe dat bij je werk past."
                        : "What there is to learn, and how it fits your work.",
                dutch()
                        ? "In hoeverre geldt dit voor jou? Denk aan de afgelopen drie maanden."
                        : "To what extent does this apply to you? Think of the past three months.",
                lines,
                choices(),
                14,
                27);
    }

    private List<Choice> choices() {
        var words = dutch()
                ? List.of(
                        "Helemaal mee oneens", "Mee oneens", "Niet eens, niet oneens", "Mee eens", "Helemaal mee eens")
                : List.of("Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree");
        return List.of(
                new Choice("1", words.get(0)),
                new Choice("2", words.get(1)),
                new Choice("3", words.get(2)),
                new Choice("4", words.get(3)),
                new Choice("5", words.get(4)),
                new Choice("dont-know", dutch() ? "Kan ik niet beoordelen" : "I cannot judge this"));
    }

    private Finish finish() {
        return new Finish(
                5,
                5,
                26,
                27,
                List.of(new Missing(screen().items().get(1).text(), BASE + "/3#q-active-l1")),
                "engagement-open",
                dutch()
                        ? "Wat zou jou het meest helpen om op je werk meer of beter te leren?"
                        : "What would help you most to learn more, or learn better, at work?",
                null,
                dutch() ? "Tijd op vrijdagmiddag." : "Time on Friday afternoons.");
    }
}
