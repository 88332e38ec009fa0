package dev.leaven.portal.actionplan.app;

import dev.leaven.portal.actionplan.app.ComparisonEntry.Subject;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is decided about an ingredient.
 *
 * @param <T> what stands in it
 */
public final class ComparisonField<T> {

    /** Characters of the reason for an importance, at most. */
    public static final int LONGEST_NOTE = 1_000;

    /** Characters of notes and links, at most. */
    public static final int LONGEST_EVIDENCE = 2_000;

    /** Today's level, 1 to 5. */
    public static final ComparisonField<Integer> CURRENT = level(
            "current",
            ComparisonEntry::current,
            (entry, level) -> new ComparisonEntry(
                    level,
                    entry.target(),
                    entry.importance(),
                    entry.importanceNote(),
                    entry.stands(),
                    entry.evidence(),
                    entry.chosen()));

    /** The level that is wanted, 1 to 5. */
    public static final ComparisonField<Integer> TARGET = level(
            "target",
            ComparisonEntry::target,
            (entry, level) -> new ComparisonEntry(
                    entry.current(),
                    level,
                    entry.importance(),
                    entry.importanceNote(),
                    entry.stands(),
                    entry.evidence(),
                    entry.chosen()));

    /** How important it is in place of what the sheets say, with the reason; null goes by the sheets. */
    public static final ComparisonField<Importance> IMPORTANCE = new ComparisonField<>(
            "importance",
            entry -> entry.importance() == null ? null : new Importance(entry.importance(), entry.importanceNote()),
            (entry, set) -> new ComparisonEntry(
                    entry.current(),
                    entry.target(),
                    set == null ? null : set.level(),
                    set == null ? "" : set.note(),
                    entry.stands(),
                    entry.evidence(),
                    entry.chosen()),
            set -> {
                if (set != null) {
                    checkLevel("importance", set.level());
                    if (set.note().isBlank() || set.note().length() > LONGEST_NOTE) {
                        throw new PlanRefused("importance", "compare.refused.note", LONGEST_NOTE);
                    }
                }
            });

    /** Notes and links. */
    public static final ComparisonField<String> EVIDENCE = new ComparisonField<>(
            "evidence",
            ComparisonEntry::evidence,
            (entry, text) -> new ComparisonEntry(
                    entry.current(),
                    entry.target(),
                    entry.importance(),
                    entry.importanceNote(),
                    entry.stands(),
                    Objects.requireNonNullElse(text, ""),
                    entry.chosen()),
            text -> {
                if (text != null && text.length() > LONGEST_EVIDENCE) {
                    throw new PlanRefused("evidence", "plan.refused.long", LONGEST_EVIDENCE);
                }
            });

    /** Whether the plan is to work on it. */
    public static final ComparisonField<Boolean> CHOSEN = new ComparisonField<>(
            "chosen",
            ComparisonEntry::chosen,
            (entry, chosen) -> new ComparisonEntry(
                    entry.current(),
                    entry.target(),
                    entry.importance(),
                    entry.importanceNote(),
                    entry.stands(),
                    entry.evidence(),
                    Boolean.TRUE.equals(chosen)),
            chosen -> {});

    private final String name;
    private final Function<ComparisonEntry, @Nullable T> get;
    private final BiFunction<ComparisonEntry, @Nullable T, ComparisonEntry> set;
    private final Consumer<@Nullable T> check;

    private ComparisonField(
            String name,
            Function<ComparisonEntry, @Nullable T> get,
            BiFunction<ComparisonEntry, @Nullable T, ComparisonEntry> set,
            Consumer<@Nullable T> check) {
        this.name = name;
        this.get = get;
        this.set = set;
        this.check = check;
    }

    /** How important an ingredient is, and why somebody says so. */
    public record Importance(int level, String note) {}

    /** How this stands to the ingredient; null where nobody has said. */
    public static ComparisonField<Stand> stand(Subject subject) {
        return new ComparisonField<>(
                "stand." + subject.name().toLowerCase(Locale.ROOT),
                entry -> entry.stands().get(subject),
                (entry, stand) -> with(entry, subject, stand),
                stand -> {});
    }

    private static ComparisonEntry with(ComparisonEntry entry, Subject subject, @Nullable Stand stand) {
        Map<Subject, Stand> stands = new EnumMap<>(Subject.class);
        stands.putAll(entry.stands());
        if (stand == null) {
            stands.remove(subject);
        } else {
            stands.put(subject, stand);
        }
        return new ComparisonEntry(
                entry.current(),
                entry.target(),
                entry.importance(),
                entry.importanceNote(),
                stands,
                entry.evidence(),
                entry.chosen());
    }

    private static ComparisonField<Integer> level(
            String name,
            Function<ComparisonEntry, @Nullable Integer> get,
            BiFunction<ComparisonEntry, @Nullable Integer, ComparisonEntry> set) {
        return new ComparisonField<>(name, get, set, level -> {
            if (level != null) {
                checkLevel(name, level);
            }
        });
    }

    private static void checkLevel(String field, int level) {
        if (level < 1 || level > 5) {
            throw new PlanRefused(field, "compare.refused.level");
        }
    }

    String name() {
        return name;
    }

    /** What stands in it; null as long as nobody has said. */
    public @Nullable T get(ComparisonEntry entry) {
        return get.apply(entry);
    }

    void check(@Nullable T value) {
        check.accept(value);
    }

    ComparisonEntry set(ComparisonEntry entry, @Nullable T value) {
        return set.apply(entry, value);
    }
}
