package dev.leaven.portal.actionplan.ui.owner;

import dev.leaven.portal.actionplan.ActionDetails;
import dev.leaven.portal.actionplan.OwnerAnswer;
import dev.leaven.portal.actionplan.PlannedAction;
import dev.leaven.portal.actionplan.PlannedObstacle;
import dev.leaven.portal.actionplan.app.OwnedPlan;
import dev.leaven.portal.catalog.Ingredient;
import dev.leaven.portal.catalog.Obstacle;
import dev.leaven.portal.components.Formats;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** An owner's actions in the owner's words. What was not said takes no line. */
@Component
class OwnedActionCards {

    private final MessageSource texts;

    OwnedActionCards(MessageSource texts) {
        this.texts = texts;
    }

    /**
     * @param revision handed back with an answer, so that it counts for these terms and no others
     * @param answer what was said to these terms; empty where nothing was
     */
    record OwnedCard(
            String id,
            int revision,
            String title,
            String description,
            List<Fact> facts,
            String answer,
            boolean accepted) {}

    record Fact(String name, String value) {}

    List<OwnedCard> of(OwnedPlan plan, Locale language) {
        return plan.actions().stream().map(one -> card(plan, one, language)).toList();
    }

    private OwnedCard card(OwnedPlan plan, PlannedAction one, Locale language) {
        OwnerAnswer answer = one.answer();
        return new OwnedCard(
                one.id().toString(),
                one.revision(),
                one.details().title(),
                one.details().description(),
                facts(plan, one.details(), language),
                answer == null
                        ? ""
                        : text(
                                answer.accepted() ? "owned.accepted" : "owned.declined",
                                language,
                                Formats.date(answer.at().atZone(ZoneOffset.UTC).toLocalDate(), language),
                                answer.reason()),
                answer != null && answer.accepted());
    }

    private List<Fact> facts(OwnedPlan plan, ActionDetails details, Locale language) {
        var facts = new ArrayList<Fact>();
        add(facts, "ingredients", ingredients(plan, details, language), language);
        add(facts, "obstacle", obstacle(plan, details, language), language);
        add(facts, "starts_on", day(details.schedule().startsOn(), language), language);
        add(facts, "due_on", day(details.schedule().dueOn(), language), language);
        add(facts, "hours", number(details.effort().hours(), language), language);
        add(facts, "money", number(details.effort().money(), language), language);
        add(facts, "success_measure", details.success().measure(), language);
        add(facts, "target", details.success().target(), language);
        add(facts, "expected_change", details.success().expectedChange(), language);
        return facts;
    }

    private void add(List<Fact> facts, String field, String value, Locale language) {
        if (!value.isEmpty()) {
            facts.add(new Fact(text("plan.field." + field, language), value));
        }
    }

    private static String ingredients(OwnedPlan plan, ActionDetails details, Locale language) {
        return String.join(
                ", ",
                details.links().ingredients().stream()
                        .flatMap(id -> plan.pack().ingredient(id).stream())
                        .map(Ingredient::name)
                        .map(name -> name.in(language))
                        .sorted()
                        .toList());
    }

    private static String obstacle(OwnedPlan plan, ActionDetails details, Locale language) {
        return plan.obstacles().stream()
                .filter(one -> one.id().equals(details.links().obstacle()))
                .map(one -> name(plan, one, language))
                .findFirst()
                .orElse("");
    }

    private static String name(OwnedPlan plan, PlannedObstacle one, Locale language) {
        return plan.pack().obstacles().stream()
                .filter(known -> known.id().equals(one.packObstacle()))
                .map(Obstacle::name)
                .map(name -> name.in(language))
                .findFirst()
                .orElseGet(() -> Objects.requireNonNullElse(one.title(), ""));
    }

    private static String day(@Nullable LocalDate day, Locale language) {
        return day == null ? "" : Formats.date(day, language);
    }

    private static String number(@Nullable Integer number, Locale language) {
        return number == null
                ? ""
                : NumberFormat.getIntegerInstance(Formats.region(language)).format(number);
    }

    private String text(String key, Locale language, Object... arguments) {
        return texts.getMessage(key, arguments, language).strip();
    }
}
