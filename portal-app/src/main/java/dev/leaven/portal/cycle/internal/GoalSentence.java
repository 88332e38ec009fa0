package dev.leaven.portal.cycle.internal;

import dev.leaven.portal.catalog.Ingredient;
import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.catalog.Packs;
import dev.leaven.portal.components.Formats;
import dev.leaven.portal.cycle.app.Goal;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A cycle's goal as a sentence: the pack's template, filled in. */
@Component
public class GoalSentence {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(\\w+)}}");
    private static final String OPEN = "…";

    private final Packs packs;

    GoalSentence(Packs packs) {
        this.packs = packs;
    }

    /** Empty where there is no goal. What is not known yet, such as where it starts, stands as an ellipsis. */
    public Optional<String> of(LearningCycle cycle, Locale language) {
        return cycle.goal().flatMap(goal -> of(packs.get(cycle.pack()), goal, language));
    }

    private static Optional<String> of(Pack pack, Goal goal, Locale language) {
        Map<String, String> values = new HashMap<>();
        values.put("from", number(goal.baseline(), language));
        values.put("to", number(goal.target(), language));
        values.put("date", goal.due() == null ? OPEN : Formats.date(goal.due(), language));
        values.put(
                "ingredient",
                Optional.ofNullable(goal.ingredient())
                        .flatMap(pack::ingredient)
                        .map(Ingredient::name)
                        .map(name -> name.in(language))
                        .orElse(OPEN));
        values.put("unit", Objects.requireNonNullElse(goal.group(), OPEN));
        return pack.goalTemplates().stream()
                .filter(one -> one.id().equals(goal.template()))
                .findFirst()
                .map(template -> PLACEHOLDER
                        .matcher(template.text().in(language))
                        .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), OPEN))));
    }

    private static String number(@Nullable BigDecimal value, Locale language) {
        return value == null ? OPEN : NumberFormat.getNumberInstance(language).format(value);
    }
}
