package dev.leaven.portal.communication.internal;

import dev.leaven.portal.catalog.MessageTemplate;
import dev.leaven.portal.catalog.Packs;
import dev.leaven.portal.communication.app.Announcement;
import dev.leaven.portal.communication.app.AnnouncementDraft;
import dev.leaven.portal.communication.app.AnnouncementDraft.Wording;
import dev.leaven.portal.communication.app.AnnouncementRefused.Problem;
import dev.leaven.portal.communication.app.AnnouncementState;
import dev.leaven.portal.components.LanguageField;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.validation.PlanApprovals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What stands in the way of a message, and what its writer should know. */
@Component
class AnnouncementChecks {

    private final AudienceReading audiences;
    private final AnnouncementTenantSql sql;
    private final PageKeeping pages;
    private final PlanApprovals approvals;
    private final Packs packs;
    private final MessageSource texts;

    AnnouncementChecks(
            AudienceReading audiences,
            AnnouncementTenantSql sql,
            PageKeeping pages,
            PlanApprovals approvals,
            Packs packs,
            MessageSource texts) {
        this.audiences = audiences;
        this.sql = sql;
        this.pages = pages;
        this.approvals = approvals;
        this.packs = packs;
        this.texts = texts;
    }

    /** Everything that keeps it from going out; empty where nothing does. */
    List<Problem> problems(Announcement one) {
        var problems = new ArrayList<Problem>();
        AnnouncementDraft draft = one.draft();
        if (audiences.of(draft.level()).isEmpty()) {
            problems.add(new Problem("tell.message.refused.nobody"));
        }
        if (draft.channels().isEmpty()) {
            problems.add(new Problem("tell.message.refused.channel"));
        }
        for (Locale language : LanguageField.LANGUAGES) {
            Wording text = draft.texts().get(language.getLanguage());
            if (text == null
                    || text.subject().isBlank()
                    || text.body().isBlank()
                    || text.brief().isBlank()) {
                problems.add(new Problem("tell.message.refused.text", language.getDisplayLanguage(language)));
                continue;
            }
            Set<String> open = Placeholders.open(text);
            if (!open.isEmpty()) {
                problems.add(new Problem("tell.message.refused.open", String.join(", ", open)));
            }
            if (approvals.everOverridden(one.cycle()) && claimsThatAllAgree(text, language)) {
                problems.add(new Problem("tell.message.refused.all"));
            }
        }
        return problems;
    }

    /** Results are told before the plan; a link should lead to a page that is open. */
    List<Problem> warnings(Announcement one) {
        var warnings = new ArrayList<Problem>();
        boolean aboutResults = step(one).equals(CycleStep.COMPARE.packId());
        boolean told = sql.all(one.cycle()).stream()
                .filter(other -> other.state() == AnnouncementState.SENT)
                .anyMatch(other -> step(other).equals(CycleStep.COMPARE.packId())
                        && other.draft().level().equals(one.draft().level()));
        if (!aboutResults && !told) {
            warnings.add(new Problem("tell.message.warning.results"));
        }
        if (pages.page().isEmpty()) {
            warnings.add(new Problem("tell.message.warning.page"));
        }
        return warnings;
    }

    private String step(Announcement one) {
        return packs.core().messageTemplates().stream()
                .filter(template -> template.id().equals(one.draft().template()))
                .map(MessageTemplate::step)
                .findFirst()
                .orElse("");
    }

    /** Phrases that say so in this language stand in the translations, one beside the other. */
    private boolean claimsThatAllAgree(Wording text, Locale language) {
        String said = (text.subject() + " " + text.body() + " " + text.brief()).toLowerCase(language);
        return Arrays.stream(texts.getMessage("tell.claims", null, language).split("\\|"))
                .map(String::strip)
                .anyMatch(said::contains);
    }
}
