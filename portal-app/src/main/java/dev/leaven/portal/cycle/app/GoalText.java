package dev.leaven.portal.cycle.app;

import dev.leaven.portal.catalog.GoalTemplate;
import dev.leaven.portal.catalog.Ingredient;
import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.components.Formats;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A goal as a sentence: a template of the recipe with its blanks filled in. */
public final class GoalText {

    private static final Pattern BLANK = Pattern.compile("\\{\\{(\\w+)}}");
    private static final String OPEN = "…";

    private GoalText() {}

    /** Something that a template leaves open, by its name there. */
    public enum Blank {
        FROM,
        TO,
        DATE,
        INGREDIENT,
        UNIT
    }

    /** What is known of a goal, as in {@link Goal}; null for what is not. */
    public record Values(
            @Nullable String ingredient,
            @Nullable String group,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target,
            @Nullable LocalDate due) {

        public static final Values NONE = new Values(null, null, null, null, null);

        public static Values of(Goal goal) {
            return new Values(goal.ingredient(), goal.group(), goal.baseline(), goal.target(), goal.due());
        }
    }

    /** Whether the template has this blank. */
    public static boolean asks(GoalTemplate template, Blank blank) {
        return template.text().in(Locale.ENGLISH).contains("{{" + name(blank) + "}}");
    }

    /** What is not known, such as where the goal starts, stands as an ellipsis. */
    public static String of(Pack pack, GoalTemplate template, Values values, Locale language) {
        Map<String, String> words = new HashMap<>();
        words.put(name(Blank.FROM), number(values.baseline(), language));
        words.put(name(Blank.TO), number(values.target(), language));
        words.put(name(Blank.DATE), values.due() == null ? OPEN : Formats.date(values.due(), language));
        words.put(
                name(Blank.INGREDIENT),
                Optional.ofNullable(values.ingredient())
                        .flatMap(pack::ingredient)
                        .map(Ingredient::name)
                        .map(name -> name.in(language))
                        .orElse(OPEN));
        words.put(name(Blank.UNIT), Objects.requireNonNullElse(values.group(), OPEN));
        return BLANK.matcher(template.text().in(language))
                .replaceAll(found -> Matcher.quoteReplacement(words.getOrDefault(found.group(1), OPEN)));
    }

    private static String name(Blank blank) {
        return blank.name().toLowerCase(Locale.ROOT);
    }

    private static String number(@Nullable BigDecimal value, Locale language) {
        return value == null ? OPEN : NumberFormat.getNumberInstance(language).format(value);
    }
}
