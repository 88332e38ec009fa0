package dev.leaven.portal.validation.ui.review;

import dev.leaven.portal.validation.app.PlanContent;
import dev.leaven.portal.validation.ui.ActionFacts;
import dev.leaven.portal.validation.ui.PlanWords;
import dev.leaven.portal.validation.ui.review.ReviewPage.ActionCard;
import dev.leaven.portal.validation.ui.review.ReviewPage.Change;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The actions of a frozen plan as cards. */
@Component
class ActionCards {

    private final PlanWords words;

    ActionCards(PlanWords words) {
        this.words = words;
    }

    /** @param perspective the reader's */
    List<ActionCard> of(PlanContent content, List<Change> changes, String perspective, Locale language) {
        var facts = new ActionFacts(content, words, language);
        return content.actions().stream()
                .map(action -> new ActionCard(
                        action.id(),
                        action.wording().title(),
                        action.wording().description(),
                        facts.of(action),
                        changes.stream()
                                .filter(one -> one.id().equals(action.id()))
                                .findFirst()
                                .orElse(null),
                        action.links().perspectives().contains(perspective)))
                .toList();
    }
}
