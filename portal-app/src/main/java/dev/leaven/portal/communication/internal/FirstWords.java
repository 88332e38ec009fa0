package dev.leaven.portal.communication.internal;

import dev.leaven.portal.catalog.MessageTemplate;
import dev.leaven.portal.communication.app.AnnouncementDraft.Wording;
import dev.leaven.portal.communication.app.Story;
import dev.leaven.portal.communication.app.Story.Told;
import dev.leaven.portal.components.Formats;
import dev.leaven.portal.components.LanguageField;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words with which a message begins: the template's, with what the portal knows of results and plan. */
@Component
class FirstWords {

    private static final int MOST_FIGURES = 3;

    private final MessageSource texts;

    FirstWords(MessageSource texts) {
        this.texts = texts;
    }

    /** @param sender who begins it */
    Map<String, Wording> of(MessageTemplate template, Story story, String sender) {
        Map<String, Wording> words = new HashMap<>();
        for (Locale language : LanguageField.LANGUAGES) {
            Map<String, String> values = Map.of(
                    "summary", summary(story, language),
                    "changes", changes(story),
                    "planTitle", story.cycle(),
                    "sender", sender,
                    "contact", sender);
            words.put(
                    language.getLanguage(),
                    new Wording(
                            Placeholders.fill(template.subject().in(language), values),
                            Placeholders.fill(template.body().in(language), values),
                            Placeholders.fill(template.brief().in(language), values)));
        }
        return words;
    }

    private String summary(Story story, Locale language) {
        return story.heard() == null
                ? ""
                : story.heard().figures().stream()
                        .limit(MOST_FIGURES)
                        .map(one -> texts.getMessage(
                                "tell.summary.figure",
                                new Object[] {one.ingredient().in(language), Formats.oneDecimal(one.mean(), language)},
                                language))
                        .collect(Collectors.joining("; "));
    }

    private static String changes(Story story) {
        return story.actions().stream()
                .filter(one -> one.state().isOpen())
                .map(Told::title)
                .collect(Collectors.joining("; "));
    }
}
