package dev.leaven.portal.communication.internal;

import dev.leaven.portal.communication.app.Announcement;
import dev.leaven.portal.communication.app.AnnouncementDraft;
import dev.leaven.portal.communication.app.AnnouncementId;
import dev.leaven.portal.communication.app.AnnouncementReach;
import dev.leaven.portal.communication.app.AnnouncementRefused;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleLookup;
import dev.leaven.portal.delivery.LetterChannel;
import dev.leaven.portal.delivery.LetterChannels;
import dev.leaven.portal.delivery.LetterFailure;
import dev.leaven.portal.delivery.LetterTally;
import dev.leaven.portal.delivery.LetterText;
import dev.leaven.portal.delivery.SentLetters;
import dev.leaven.portal.identity.Contact;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads messages, whom they reach, and what became of them. */
@Component
public class AnnouncementReading {

    private final AnnouncementTenantSql sql;
    private final AudienceReading audiences;
    private final LetterChannels channels;
    private final SentLetters sent;
    private final CycleLookup cycles;
    private final AnnouncementWords words;

    AnnouncementReading(
            AnnouncementTenantSql sql,
            AudienceReading audiences,
            LetterChannels channels,
            SentLetters sent,
            CycleLookup cycles,
            AnnouncementWords words) {
        this.sql = sql;
        this.audiences = audiences;
        this.channels = channels;
        this.sent = sent;
        this.cycles = cycles;
        this.words = words;
    }

    public List<Announcement> all(CycleId cycle) {
        return sql.all(cycles.find(cycle).id());
    }

    public Announcement read(CycleId cycle, AnnouncementId id) {
        CycleId found = cycles.find(cycle).id();
        return sql.find(id)
                .filter(one -> one.cycle().equals(found))
                .orElseThrow(() -> new AnnouncementRefused("tell.message.refused.gone"));
    }

    public AnnouncementReach reach(AnnouncementDraft draft) {
        List<Contact> audience = audiences.of(draft.level());
        List<LetterChannel> chosen = channels.all().stream()
                .filter(one -> draft.channels().contains(one.id()))
                .toList();
        Map<String, Integer> counts = new HashMap<>();
        chosen.forEach(channel -> counts.put(
                channel.id(), (int) audience.stream().filter(channel::reaches).count()));
        return new AnnouncementReach(
                audience.size(),
                counts,
                audience.stream()
                        .filter(one -> chosen.stream().noneMatch(channel -> channel.reaches(one)))
                        .map(Contact::name)
                        .toList());
    }

    public LetterText sample(Announcement one, Locale language) {
        return words.text(
                one, language, audiences.of(one.draft().level()).stream().findFirst());
    }

    public List<LetterTally> tallies(AnnouncementId id) {
        return sent.tallies(AnnouncementPurposes.ALL, id.value());
    }

    public List<LetterFailure> failures(AnnouncementId id) {
        return sent.failures(AnnouncementPurposes.ALL, id.value());
    }
}
