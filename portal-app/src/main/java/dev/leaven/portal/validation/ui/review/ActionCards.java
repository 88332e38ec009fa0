package dev.leaven.portal.validation.ui.review;

import dev.leaven.portal.validation.app.ActionLinks;
import dev.leaven.portal.validation.app.ActionSchedule;
import dev.leaven.portal.validation.app.ChangedValue;
import dev.leaven.portal.validation.app.FrozenAction;
import dev.leaven.portal.validation.app.PlanContent;
import dev.leaven.portal.validation.app.PlanField;
import dev.leaven.portal.validation.app.PlanPart;
import dev.leaven.portal.validation.app.PlanText;
import dev.leaven.portal.validation.ui.PlanWords;
import dev.leaven.portal.validation.ui.review.ReviewPage.ActionCard;
import dev.leaven.portal.validation.ui.review.ReviewPage.Change;
import dev.leaven.portal.validation.ui.review.ReviewPage.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The actions of a frozen plan as cards. What was not said takes no line. */
@Component
class ActionCards {

    private final PlanWords words;

    ActionCards(PlanWords words) {
        this.words = words;
    }

    /** @param perspective the reader's */
    List<ActionCard> of(PlanContent content, List<Change> changes, String perspective, Locale language) {
        return content.actions().stream()
                .map(action -> new ActionCard(
                        action.id(),
                        action.wording().title(),
                        action.wording().description(),
                        facts(content, action, language),
                        changes.stream()
                                .filter(one -> one.id().equals(action.id()))
                                .findFirst()
                                .orElse(null),
                        action.links().perspectives().contains(perspective)))
                .toList();
    }

    private List<Fact> facts(PlanContent content, FrozenAction action, Locale language) {
        var facts = new Facts(language);
        var links = action.links();
        facts.add(PlanField.INGREDIENTS, ChangedValue.texts(names(content.ingredients(), links.ingredients())));
        facts.add(PlanField.OBSTACLE, ChangedValue.texts(names(content.obstacles(), obstacle(links))));
        facts.add(PlanField.UNITS, ChangedValue.names(links.units()));
        var owner = action.owner();
        facts.add(PlanField.OWNER, ChangedValue.name(owner == null ? null : owner.person()));
        facts.add(PlanField.SPONSOR, ChangedValue.name(action.sponsor()));
        ActionSchedule schedule = action.schedule();
        facts.add(PlanField.HORIZON, new ChangedValue.Horizon(schedule.horizon()));
        facts.add(PlanField.STARTS_ON, ChangedValue.day(schedule.startsOn()));
        facts.add(PlanField.DUE_ON, ChangedValue.day(schedule.dueOn()));
        facts.add(PlanField.HOURS, ChangedValue.amount(action.effort().hours()));
        facts.add(PlanField.MONEY, ChangedValue.amount(action.effort().money()));
        facts.add(PlanField.SUCCESS_MEASURE, ChangedValue.text(action.success().measure()));
        facts.add(PlanField.BASELINE, ChangedValue.text(action.success().baseline()));
        facts.add(PlanField.TARGET, ChangedValue.text(action.success().target()));
        facts.add(PlanField.EXPECTED_CHANGE, ChangedValue.text(action.wording().expectedChange()));
        return facts.all;
    }

    private static Set<String> obstacle(ActionLinks links) {
        String obstacle = links.obstacle();
        return obstacle == null ? Set.of() : Set.of(obstacle);
    }

    private static List<PlanText> names(List<? extends PlanPart> parts, Set<String> ids) {
        return parts.stream()
                .filter(one -> ids.contains(one.id()))
                .map(PlanPart::name)
                .toList();
    }

    private final class Facts {

        private final List<Fact> all = new ArrayList<>();
        private final Locale language;

        private Facts(Locale language) {
            this.language = language;
        }

        private void add(PlanField field, ChangedValue value) {
            if (!(value instanceof ChangedValue.Absent)) {
                all.add(new Fact(words.field(field, language), words.value(value, language)));
            }
        }
    }
}
