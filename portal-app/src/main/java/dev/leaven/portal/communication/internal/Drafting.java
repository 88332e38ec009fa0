package dev.leaven.portal.communication.internal;

import dev.leaven.portal.catalog.MessageTemplate;
import dev.leaven.portal.catalog.Packs;
import dev.leaven.portal.communication.app.Announcement;
import dev.leaven.portal.communication.app.AnnouncementDraft;
import dev.leaven.portal.communication.app.AnnouncementId;
import dev.leaven.portal.communication.app.AnnouncementRefused;
import dev.leaven.portal.communication.app.AnnouncementRefused.Problem;
import dev.leaven.portal.communication.app.AnnouncementState;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleLookup;
import dev.leaven.portal.delivery.LetterChannel;
import io.hypersistence.tsid.TSID;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes messages, approves them and calls them off. */
@Component
public class Drafting {

    private final AnnouncementTenantSql sql;
    private final AnnouncementChecks checks;
    private final FirstWords words;
    private final StoryReading stories;
    private final CycleLookup cycles;
    private final Packs packs;
    private final AnnouncementRecord record;

    Drafting(
            AnnouncementTenantSql sql,
            AnnouncementChecks checks,
            FirstWords words,
            StoryReading stories,
            CycleLookup cycles,
            Packs packs,
            AnnouncementRecord record) {
        this.sql = sql;
        this.checks = checks;
        this.words = words;
        this.stories = stories;
        this.cycles = cycles;
        this.packs = packs;
        this.record = record;
    }

    public AnnouncementId begin(CycleId id, String template, String level) {
        CycleId cycle = cycles.writable(id).id();
        MessageTemplate chosen = packs.core().messageTemplates().stream()
                .filter(one -> one.id().equals(template) && one.audienceLevels().contains(level))
                .findFirst()
                .orElseThrow(() -> new AnnouncementRefused("tell.message.refused.template"));
        var draft = new AnnouncementDraft(
                level,
                template,
                words.of(chosen, stories.of(cycle), record.me()),
                Set.of(LetterChannel.INBOX),
                record.today().plusDays(2),
                false);
        var one = new Announcement(
                new AnnouncementId(TSID.fast().toLong()), cycle, 0, draft, AnnouncementState.DRAFT, record.me(), null);
        sql.add(one);
        return one.id();
    }

    public void save(CycleId cycle, AnnouncementId id, int seen, AnnouncementDraft draft) {
        Announcement one = draft(cycle, id, seen);
        draft.texts().values().forEach(text -> {
            if (text.subject().length() > 200
                    || text.body().length() > 8_000
                    || text.brief().length() > 400) {
                throw new AnnouncementRefused("tell.message.refused.long");
            }
        });
        sql.change(next(one, draft, AnnouncementState.DRAFT, null));
    }

    public void approve(CycleId cycle, AnnouncementId id, int seen) {
        Announcement one = draft(cycle, id, seen);
        List<Problem> problems = checks.problems(one);
        if (!problems.isEmpty()) {
            throw new AnnouncementRefused(problems);
        }
        sql.change(next(one, one.draft(), AnnouncementState.APPROVED, record.me()));
        record.note("announcement.approved", one);
    }

    public void callOff(CycleId cycle, AnnouncementId id) {
        Announcement one = hold(cycle, id);
        if (one.state() == AnnouncementState.SENT) {
            throw new AnnouncementRefused("tell.message.refused.sent");
        }
        sql.change(next(one, one.draft(), AnnouncementState.CALLED_OFF, one.approvedBy()));
        record.note("announcement.called_off", one);
    }

    public List<Problem> warnings(Announcement one) {
        return checks.warnings(one);
    }

    private Announcement draft(CycleId cycle, AnnouncementId id, int seen) {
        Announcement one = hold(cycle, id);
        if (one.state() != AnnouncementState.DRAFT || one.revision() != seen) {
            throw new AnnouncementRefused("tell.message.refused.stale");
        }
        return one;
    }

    private Announcement hold(CycleId id, AnnouncementId one) {
        CycleId cycle = cycles.writable(id).id();
        return sql.lock(one)
                .filter(found -> found.cycle().equals(cycle))
                .orElseThrow(() -> new AnnouncementRefused("tell.message.refused.gone"));
    }

    static Announcement next(
            Announcement one, AnnouncementDraft draft, AnnouncementState state, @Nullable String approvedBy) {
        return new Announcement(one.id(), one.cycle(), one.revision() + 1, draft, state, one.writtenBy(), approvedBy);
    }
}
