package dev.leaven.portal.assessment.ui;

import dev.leaven.portal.assessment.app.AnsweringTime;
import dev.leaven.portal.assessment.app.Questionnaire;
import dev.leaven.portal.catalog.Item;
import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.catalog.Scale;
import dev.leaven.portal.catalog.ui.ClusterMark;
import dev.leaven.portal.components.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Cuts a questionnaire into screens: the outcome scale first, then one cluster a screen, then a last look. */
final class RespondentPages {

    private static final int COMMENT_THRESHOLD = 10;

    private final Questionnaire questionnaire;
    private final String base;
    private final Locale locale;
    private final List<Item> items;

    RespondentPages(Questionnaire questionnaire, String base, Locale locale) {
        this.questionnaire = questionnaire;
        this.base = base;
        this.locale = locale;
        this.items = questionnaire.items();
    }

    /** What every page shows. */
    record Page(
            String organisation,
            String campaign,
            String base,
            String lang,
            List<LanguageLink> languages,
            String closesOn,
            int questions,
            int minutes,
            int threshold,
            int commentThreshold) {}

    record LanguageLink(String code, String name, String href, boolean current) {}

    record Screen(
            int number,
            int of,
            String clusterKey,
            String title,
            String intro,
            String instruction,
            List<Line> items,
            List<Choice> choices,
            int answered,
            int total) {}

    record Line(
            String id, int number, String text, @Nullable String value) {}

    record Choice(String value, String label) {}

    record Finish(
            int number,
            int of,
            int answered,
            int total,
            List<Missing> missing,
            @Nullable String openQuestionId,
            @Nullable String openQuestion,
            @Nullable String openHint,
            @Nullable String openAnswer) {}

    record Missing(String text, String href) {}

    Page page(String path) {
        return new Page(
                questionnaire.organisation(),
                questionnaire.campaign(),
                base,
                locale.getLanguage(),
                questionnaire.languages().stream()
                        .map(Locale::of)
                        .map(one -> new LanguageLink(
                                one.getLanguage(),
                                one.getDisplayLanguage(one),
                                base + path + "?lang=" + one.getLanguage(),
                                one.getLanguage().equals(locale.getLanguage())))
                        .toList(),
                Formats.date(questionnaire.closesOn(), locale),
                items.size(),
                AnsweringTime.minutes(items.size()),
                questionnaire.minResponses(),
                COMMENT_THRESHOLD);
    }

    int screens() {
        return (int) items.stream().map(RespondentPages::clusterOf).distinct().count();
    }

    /** @param number from 1 to {@link #screens()} */
    Screen screen(int number) {
        Pack pack = questionnaire.pack();
        String cluster = items.stream()
                .map(RespondentPages::clusterOf)
                .distinct()
                .toList()
                .get(number - 1);
        Scale scale = pack.scale(Scale.Kind.LIKERT);
        var lines = new ArrayList<Line>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (clusterOf(item).equals(cluster)) {
                lines.add(new Line(
                        item.id(),
                        i + 1,
                        item.text().in(locale),
                        questionnaire.answers().get(item.id())));
            }
        }
        return new Screen(
                number,
                screens(),
                pack.cluster(cluster)
                        .map(one -> ClusterMark.key(one.id(), one.order()))
                        .orElse(cluster),
                pack.cluster(cluster).map(one -> one.name().in(locale)).orElse(""),
                pack.cluster(cluster).map(one -> one.intro().in(locale)).orElse(""),
                scale.instruction().in(locale),
                lines,
                choices(scale),
                questionnaire.answers().size(),
                items.size());
    }

    Finish finish() {
        var missing = new ArrayList<Missing>();
        for (int number = 1; number <= screens(); number++) {
            for (Line line : screen(number).items()) {
                if (line.value() == null) {
                    missing.add(new Missing(line.text(), base + "/" + number + "#q-" + line.id()));
                }
            }
        }
        return new Finish(
                screens(), screens(), questionnaire.answers().size(), items.size(), missing, null, null, null, null);
    }

    private List<Choice> choices(Scale scale) {
        var choices = new ArrayList<Choice>();
        scale.levels()
                .forEach(level -> choices.add(
                        new Choice(String.valueOf(level.level()), level.name().in(locale))));
        scale.extraAnswers()
                .forEach(
                        extra -> choices.add(new Choice(extra.id(), extra.name().in(locale))));
        return choices;
    }

    /** The outcome scale belongs to no cluster; its screen is called "outcome". */
    private static String clusterOf(Item item) {
        return Objects.requireNonNullElse(item.clusterId(), "outcome");
    }
}
