package dev.leaven.portal.validation.internal;

import dev.leaven.portal.catalog.Packs;
import dev.leaven.portal.components.Formats;
import dev.leaven.portal.delivery.LetterText;
import dev.leaven.portal.tenancy.CurrentTenant;
import dev.leaven.portal.validation.app.PlanChange;
import dev.leaven.portal.validation.app.Remark;
import dev.leaven.portal.validation.app.RemarkAnswer;
import dev.leaven.portal.validation.internal.RoundLetterFacts.Facts;
import dev.leaven.portal.validation.internal.RoundLetterFacts.Reader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of letters about rounds. */
@Component
class RoundLetterTexts {

    /** More changes than these are counted, not named. */
    private static final int NAMED = 5;

    private final Packs packs;
    private final CurrentTenant tenant;
    private final MessageSource texts;

    RoundLetterTexts(Packs packs, CurrentTenant tenant, MessageSource texts) {
        this.packs = packs;
        this.tenant = tenant;
        this.texts = texts;
    }

    /** From a template of the recipe. */
    LetterText recipe(String template, Facts facts) {
        Reader reader = facts.reader();
        Map<String, String> values = Map.of(
                "firstName", reader.firstName(),
                "planTitle", facts.plan(),
                "deadline", Formats.date(reader.endsOn(), reader.language()),
                "link", reader.link(),
                "changes", changes(facts.changes(), reader.language()),
                "decision", text(facts.overridden() ? "outcome.overridden" : "outcome.force", reader.language()),
                "summary", summary(facts.answered(), reader.language()),
                "organisation", tenant.get().name());
        var message = packs.messageTemplate(facts.pack(), template).fill(reader.language(), values);
        return new LetterText(message.subject(), message.body(), message.brief(), reader.link());
    }

    /** From the portal's own texts, where the recipe has none. */
    LetterText ours(String name, Facts facts) {
        Reader reader = facts.reader();
        Object[] arguments = {
            reader.firstName(),
            facts.plan(),
            Formats.date(reader.endsOn(), reader.language()),
            reader.link(),
            tenant.get().name(),
            String.join(", ", facts.others()),
            answers(facts.answered(), reader.language())
        };
        String body = text(name + ".body", reader.language(), arguments);
        return new LetterText(
                text(name + ".subject", reader.language(), arguments),
                body,
                text(name + ".brief", reader.language(), arguments),
                body.contains(reader.link()) ? reader.link() : "");
    }

    private String changes(List<PlanChange> changes, Locale language) {
        String named = changes.stream()
                .limit(NAMED)
                .map(one ->
                        text("change." + lower(one.kind()), language, one.name().in(language)))
                .collect(Collectors.joining("; "));
        int more = changes.size() - NAMED;
        return more > 0 ? named + "; " + text("change.more", language, more) : named;
    }

    private String summary(List<Remark> answered, Locale language) {
        return answered.isEmpty() ? text("summary.none", language) : answers(answered, language);
    }

    private String answers(List<Remark> answered, Locale language) {
        return answered.stream().map(one -> answer(one, language)).collect(Collectors.joining("\n\n"));
    }

    private String answer(Remark one, Locale language) {
        RemarkAnswer answer = Objects.requireNonNull(one.answer());
        return text(
                "answered." + lower(answer.outcome()), language, one.comment().text(), answer.text(), answer.by());
    }

    private String text(String key, Locale language, Object... arguments) {
        return texts.getMessage("validate.letter." + key, arguments, language);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
