package dev.leaven.portal.actionplan.ui.plan;

import com.vaadin.flow.component.Component;
import dev.leaven.portal.actionplan.ActionDetails;
import dev.leaven.portal.actionplan.PlanDraft;
import dev.leaven.portal.components.Formats;
import dev.leaven.portal.cycle.CycleUnit;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.PersonRow;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An action field by field in words, so that two people can see in what theirs differ. */
final class ActionWords {

    private final Component page;
    private final Locale locale;
    private final PlanDraft draft;
    private final List<CycleUnit> units;
    private final List<PersonRow> people;

    ActionWords(Component page, Locale locale, PlanDraft draft, List<CycleUnit> units, List<PersonRow> people) {
        this.page = page;
        this.locale = locale;
        this.draft = draft;
        this.units = units;
        this.people = people;
    }

    /** The fields that differ, a line each. */
    record Difference(String theirs, String mine) {}

    Difference difference(ActionDetails theirs, ActionDetails mine) {
        Map<String, String> one = fields(theirs);
        Map<String, String> other = fields(mine);
        var left = new ArrayList<String>();
        var right = new ArrayList<String>();
        one.forEach((field, text) -> {
            String typed = Objects.requireNonNull(other.get(field));
            if (!typed.equals(text)) {
                left.add(line(field, text));
                right.add(line(field, typed));
            }
        });
        return left.isEmpty()
                ? new Difference(same(), same())
                : new Difference(String.join("\n", left), String.join("\n", right));
    }

    private String same() {
        return page.getTranslation("action.stale.same");
    }

    private String line(String field, String text) {
        return page.getTranslation(
                "action.stale.line",
                page.getTranslation("plan.field." + field),
                text.isEmpty() ? page.getTranslation("plan.value.absent") : text);
    }

    private SequencedMap<String, String> fields(ActionDetails action) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", action.title());
        fields.put("description", action.description());
        fields.put(
                "ingredients",
                list(action.links().ingredients().stream()
                        .flatMap(id -> draft.pack().ingredient(id).stream())
                        .map(one -> one.name().in(locale))));
        fields.put("obstacle", obstacle(action));
        fields.put(
                "units",
                list(units.stream()
                        .filter(unit -> action.links().units().contains(unit.id()))
                        .map(CycleUnit::name)));
        fields.put(
                "perspectives",
                list(action.links().perspectives().stream()
                        .flatMap(id -> draft.pack().perspective(id).stream())
                        .map(one -> one.name().in(locale))));
        fields.put("owner", person(action.people().owner()));
        fields.put("sponsor", person(action.people().sponsor()));
        fields.put(
                "horizon",
                page.getTranslation(
                        "plan.horizon." + action.schedule().horizon().name().toLowerCase(Locale.ROOT)));
        fields.put("starts_on", day(action.schedule().startsOn()));
        fields.put("due_on", day(action.schedule().dueOn()));
        fields.put("hours", number(action.effort().hours()));
        fields.put("money", number(action.effort().money()));
        fields.put("expected_change", action.success().expectedChange());
        fields.put("success_measure", action.success().measure());
        fields.put("baseline", action.success().baseline());
        fields.put("target", action.success().target());
        return fields;
    }

    private String obstacle(ActionDetails action) {
        return draft.obstacles().stream()
                .filter(one -> one.id().equals(action.links().obstacle()))
                .map(one -> draft.name(one, locale))
                .findFirst()
                .orElse("");
    }

    private String person(@Nullable PersonId person) {
        return people.stream()
                .filter(one -> one.id().equals(person))
                .map(PersonRow::name)
                .findFirst()
                .orElse("");
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : Formats.date(day, locale);
    }

    private String number(@Nullable Integer number) {
        return number == null
                ? ""
                : NumberFormat.getIntegerInstance(Formats.region(locale)).format(number);
    }

    private String list(Stream<String> names) {
        List<String> sorted = names.sorted().toList();
        return sorted.isEmpty() ? "" : Formats.list(sorted, locale);
    }
}
