package dev.leaven.portal.validation.ui;

import dev.leaven.portal.components.Formats;
import dev.leaven.portal.validation.app.ChangedValue;
import dev.leaven.portal.validation.app.FrozenExcess;
import dev.leaven.portal.validation.app.FrozenName;
import dev.leaven.portal.validation.app.PlanField;
import dev.leaven.portal.validation.app.PlanHorizon;
import dev.leaven.portal.validation.app.Verdict;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What stands in a frozen plan, in the reader's words. */
@Component
public class PlanWords {

    private static final double TENTHS = 10;

    private final MessageSource texts;

    PlanWords(MessageSource texts) {
        this.texts = texts;
    }

    /** The name of a field. */
    public String field(PlanField field, Locale language) {
        return text("plan.field." + lower(field), language);
    }

    /** What a field says, on one line. */
    public String value(ChangedValue value, Locale language) {
        return switch (value) {
            case ChangedValue.Absent _ -> text("plan.value.absent", language);
            case ChangedValue.Text text -> text.text();
            case ChangedValue.Texts many ->
                Formats.list(many.texts().stream().map(one -> one.in(language)).toList(), language);
            case ChangedValue.Names names -> names(names.names(), language);
            case ChangedValue.Day day -> Formats.date(day.day(), language);
            case ChangedValue.Amount amount ->
                NumberFormat.getIntegerInstance(Formats.region(language)).format(amount.amount());
            case ChangedValue.Tenths tenths -> Formats.oneDecimal(tenths.tenths() / TENTHS, language);
            case ChangedValue.Horizon horizon -> horizon(horizon.horizon(), language);
            case ChangedValue.Perspectives some -> perspectives(some.perspectives(), language);
            case ChangedValue.Excesses some -> lines(some.excesses().stream().map(one -> excess(one, language)));
            case ChangedValue.Waived some ->
                lines(some.waived().stream()
                        .map(one -> perspective(one.perspective(), language) + ": " + one.reason()));
        };
    }

    public String names(List<FrozenName> names, Locale language) {
        return Formats.list(names.stream().map(FrozenName::name).toList(), language);
    }

    public String horizon(PlanHorizon horizon, Locale language) {
        return text("plan.horizon." + lower(horizon), language);
    }

    public String perspective(String perspective, Locale language) {
        return text("organisation.perspective." + perspective, language);
    }

    public String perspectives(Set<String> perspectives, Locale language) {
        return Formats.list(
                perspectives.stream()
                        .sorted()
                        .map(one -> perspective(one, language))
                        .toList(),
                language);
    }

    public String verdict(Verdict verdict, Locale language) {
        return text("validate.verdict." + lower(verdict), language);
    }

    /** Which limit a plan passes, for whom, and why. */
    public String excess(FrozenExcess excess, Locale language) {
        FrozenName subject = excess.subject();
        String rule = text(
                "plan.excess." + excess.rule().toLowerCase(Locale.ROOT),
                language,
                subject == null ? "" : subject.name());
        return excess.reason().isEmpty() ? rule : rule + ": " + excess.reason();
    }

    private String text(String key, Locale language, Object... arguments) {
        return texts.getMessage(key, arguments, language);
    }

    private static String lines(Stream<String> parts) {
        return String.join("; ", parts.toList());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
