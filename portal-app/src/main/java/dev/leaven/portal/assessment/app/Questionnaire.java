package dev.leaven.portal.assessment.app;

import dev.leaven.portal.assessment.Answer;
import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.catalog.QuestionnaireLength;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A learner's questionnaire as it stands.
 *
 * @param language ISO 639-1 code, as last chosen or as invited
 * @param languages codes to choose from
 * @param minResponses the promise: nobody sees answers of fewer people
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
        QuestionnaireLength form,
        Pack pack,
        Map<String, String> answers) {

    public Questionnaire {
        languages = List.copyOf(languages);
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
