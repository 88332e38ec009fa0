package dev.leaven.portal.validation.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a field said before or says now. The page puts it into the reader's language. */
public sealed interface ChangedValue {

    /** Nothing was said. */
    record Absent() implements ChangedValue {}

    record Text(String text) implements ChangedValue {}

    /** Names of ingredients or obstacles, at least one. */
    record Texts(List<PlanText> texts) implements ChangedValue {}

    /** Of people or units, at least one. Two who have the same name differ by their id. */
    record Names(List<FrozenName> names) implements ChangedValue {}

    record Day(LocalDate day) implements ChangedValue {}

    record Amount(int amount) implements ChangedValue {}

    /** 35 for 3.5. */
    record Tenths(int tenths) implements ChangedValue {}

    record Horizon(PlanHorizon horizon) implements ChangedValue {}

    /** At least one. */
    record Perspectives(Set<String> perspectives) implements ChangedValue {}

    /** At least one. */
    record Excesses(List<FrozenExcess> excesses) implements ChangedValue {}

    /** At least one. */
    record Waived(List<WaivedPerspective> waived) implements ChangedValue {}

    static ChangedValue text(String text) {
        return text.isEmpty() ? new Absent() : new Text(text);
    }

    static ChangedValue texts(List<PlanText> texts) {
        return texts.isEmpty() ? new Absent() : new Texts(texts);
    }

    static ChangedValue names(List<FrozenName> names) {
        return names.isEmpty() ? new Absent() : new Names(names);
    }

    static ChangedValue name(@Nullable FrozenName name) {
        return name == null ? new Absent() : new Names(List.of(name));
    }

    static ChangedValue day(@Nullable LocalDate day) {
        return day == null ? new Absent() : new Day(day);
    }

    static ChangedValue amount(@Nullable Integer amount) {
        return amount == null ? new Absent() : new Amount(amount);
    }

    static ChangedValue tenths(@Nullable Integer tenths) {
        return tenths == null ? new Absent() : new Tenths(tenths);
    }

    static ChangedValue excesses(List<FrozenExcess> excesses) {
        return excesses.isEmpty() ? new Absent() : new Excesses(excesses);
    }

    static ChangedValue waived(List<WaivedPerspective> waived) {
        return waived.isEmpty() ? new Absent() : new Waived(waived);
    }
}
