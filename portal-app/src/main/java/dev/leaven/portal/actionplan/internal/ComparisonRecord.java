package dev.leaven.portal.actionplan.internal;

import dev.leaven.portal.actionplan.app.ComparisonField.Importance;
import dev.leaven.portal.actionplan.app.Stand;
import dev.leaven.portal.audit.AuditSubject;
import dev.leaven.portal.audit.AuditTrail;
import dev.leaven.portal.catalog.Ingredient;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.tenancy.CurrentTenant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records what was decided about an ingredient, in words that whoever reads the audit log understands. */
@Component
public class ComparisonRecord {

    private final AuditTrail trail;
    private final CurrentTenant tenant;

    ComparisonRecord(AuditTrail trail, CurrentTenant tenant) {
        this.trail = trail;
        this.tenant = tenant;
    }

    /** @param field its name, as part of a translation key */
    public void changed(
            CycleId cycle, Ingredient ingredient, String field, @Nullable Object before, @Nullable Object after) {
        String name = ingredient.name().in(Locale.of(tenant.get().defaultLanguage()));
        trail.record(
                "compare." + action(field, after),
                new AuditSubject("cycle", cycle.value(), name),
                told(before),
                told(after));
    }

    private static String action(String field, @Nullable Object after) {
        if (after instanceof Boolean chosen) {
            return chosen ? field : "dropped";
        }
        if (after instanceof Stand stand) {
            return field + "." + stand.name().toLowerCase(Locale.ROOT);
        }
        return field;
    }

    /** Null for what the action says already. */
    private static @Nullable String told(@Nullable Object value) {
        return switch (value) {
            case Integer level -> level.toString();
            case Importance importance -> importance.level() + ": " + importance.note();
            case String text -> text.isBlank() ? null : text;
            case null, default -> null;
        };
    }
}
