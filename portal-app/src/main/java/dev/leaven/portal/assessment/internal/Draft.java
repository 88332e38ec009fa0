package dev.leaven.portal.assessment.internal;

import dev.leaven.portal.assessment.Answer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A learner's form while it is being filled in.
 *
 * @param language ISO 639-1 code, as last chosen
 * @param answers what was answered so far, as {@link Answer#toString()}, by question
 */
public record Draft(String language, Map<String, String> answers) {

    public Draft {
        answers = Map.copyOf(answers);
    }

    public Draft with(String question, Answer answer) {
        var more = new HashMap<>(answers);
        more.put(question, answer.toString());
        return new Draft(language, more);
    }

    public Draft in(String chosen) {
        return new Draft(chosen, answers);
    }

    public Optional<String> answer(String question) {
        return Optional.ofNullable(answers.get(question));
    }
}
