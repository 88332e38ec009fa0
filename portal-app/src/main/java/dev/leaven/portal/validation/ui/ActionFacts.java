package dev.leaven.portal.validation.ui;

import dev.leaven.portal.validation.app.ActionLinks;
import dev.leaven.portal.validation.app.ActionSchedule;
import dev.leaven.portal.validation.app.ChangedValue;
import dev.leaven.portal.validation.app.FrozenAction;
import dev.leaven.portal.validation.app.PlanContent;
import dev.leaven.portal.validation.app.PlanField;
import dev.leaven.portal.validation.app.PlanPart;
import dev.leaven.portal.validation.app.PlanText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a frozen action says besides its title and description, a line for each field. What was not said takes no line. */
public final class ActionFacts {

    private final PlanContent content;
    private final PlanWords words;
    private final Locale language;

    public ActionFacts(PlanContent content, PlanWords words, Locale language) {
        this.content = content;
        this.words = words;
        this.language = language;
    }

    public record Fact(String name, String value) {}

    /** In the order in which a reader meets them. */
    public List<Fact> of(FrozenAction action) {
        var facts = new ArrayList<Fact>();
        var links = action.links();
        add(facts, PlanField.INGREDIENTS, ChangedValue.texts(names(content.ingredients(), links.ingredients())));
        add(facts, PlanField.OBSTACLE, ChangedValue.texts(names(content.obstacles(), obstacle(links))));
        add(facts, PlanField.UNITS, ChangedValue.names(links.units()));
        var owner = action.owner();
        add(facts, PlanField.OWNER, ChangedValue.name(owner == null ? null : owner.person()));
        add(facts, PlanField.SPONSOR, ChangedValue.name(action.sponsor()));
        ActionSchedule schedule = action.schedule();
        add(facts, PlanField.HORIZON, new ChangedValue.Horizon(schedule.horizon()));
        add(facts, PlanField.STARTS_ON, ChangedValue.day(schedule.startsOn()));
        add(facts, PlanField.DUE_ON, ChangedValue.day(schedule.dueOn()));
        add(facts, PlanField.HOURS, ChangedValue.amount(action.effort().hours()));
        add(facts, PlanField.MONEY, ChangedValue.amount(action.effort().money()));
        add(facts, PlanField.SUCCESS_MEASURE, ChangedValue.text(action.success().measure()));
        add(facts, PlanField.BASELINE, ChangedValue.text(action.success().baseline()));
        add(facts, PlanField.TARGET, ChangedValue.text(action.success().target()));
        add(facts, PlanField.EXPECTED_CHANGE, ChangedValue.text(action.wording().expectedChange()));
        return facts;
    }

    private void add(List<Fact> facts, PlanField field, ChangedValue value) {
        if (!(value instanceof ChangedValue.Absent)) {
            facts.add(new Fact(words.field(field, language), words.value(value, language)));
        }
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
}
