package dev.leaven.portal.assessment.app;

import dev.leaven.portal.assessment.Answer;
import dev.leaven.portal.catalog.Item;
import dev.leaven.portal.catalog.Pack;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A learner's questionnaire as it stands.
 *
 * @param language ISO 639-1 code, as last chosen or as invited
 * @param languages codes to choose from
 * @param minResponses the promise: nobody sees answers of fewer people
 * @param items what is asked, in its order
 * @param answers what was answered so far, by question, as {@link Answer#toString()}
 */
public record Questionnaire(
        State state,
        String organisation,
        String campaign,
        LocalDate closesOn,
        String language,
        List<String> languages,
        int minResponses,
        List<Item> items,
        Pack pack,
        Map<String, String> answers) {

    public Questionnaire {
        languages = List.copyOf(languages);
        items = List.copyOf(items);
        answers = Map.copyOf(answers);
    }

    /** What can be done with the link. */
    public enum State {
        OPEN,
        /** Already handed in, once and for all. */
        SUBMITTED,
        CLOSED,
        CANCELLED
    }
}
