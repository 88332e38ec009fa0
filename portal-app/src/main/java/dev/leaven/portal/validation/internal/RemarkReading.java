package dev.leaven.portal.validation.internal;

import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.validation.app.Comment;
import dev.leaven.portal.validation.app.Consultation;
import dev.leaven.portal.validation.app.NoSuchRound;
import dev.leaven.portal.validation.app.Remark;
import dev.leaven.portal.validation.app.RemarkAnswer;
import dev.leaven.portal.validation.app.RoundId;
import dev.leaven.portal.validation.app.RoundKind;
import dev.leaven.portal.validation.app.StakeholderId;
import dev.leaven.portal.validation.internal.RemarkTenantSql.Said;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Remarks with their answers. */
@Component
public class RemarkReading {

    private final RoundRepository rounds;
    private final PlanVersionTenantSql versions;
    private final RemarkTenantSql remarks;
    private final RemarkAnswerTenantSql answers;

    RemarkReading(
            RoundRepository rounds,
            PlanVersionTenantSql versions,
            RemarkTenantSql remarks,
            RemarkAnswerTenantSql answers) {
        this.rounds = rounds;
        this.versions = versions;
        this.remarks = remarks;
        this.answers = answers;
    }

    private record Subject(StakeholderId stakeholder, String action) {}

    /** The newest consultation of a cycle; empty before any. */
    public Optional<Consultation> newest(CycleId cycle) {
        return newestRound(cycle).map(this::consultation);
    }

    /** Whether a draft of this cycle was ever put before the stakeholders. */
    boolean wasConsulted(CycleId cycle) {
        return newestRound(cycle).isPresent();
    }

    /** How many remarks of the newest consultation have no answer. */
    long open(CycleId cycle) {
        return newestRound(cycle)
                .map(round ->
                        of(round.roundId()).stream().filter(Remark::isOpen).count())
                .orElse(0L);
    }

    /** The newest remark of each stakeholder about each action and the whole; a change of mind takes the older one's place. */
    List<Remark> of(RoundId round) {
        Map<Long, RemarkAnswer> given = answers.of(round);
        var newest = new LinkedHashMap<Subject, Remark>();
        for (Said said : remarks.of(round)) {
            Remark one = said.remark();
            newest.put(new Subject(one.stakeholder(), one.comment().action()), with(one, given.get(one.id())));
        }
        return new ArrayList<>(newest.values());
    }

    /** What this person said in the newest consultation of a cycle, for whomever. */
    List<Remark> saidBy(CycleId cycle, PersonId person) {
        return newestRound(cycle).map(round -> saidBy(round.roundId(), person)).orElse(List.of());
    }

    private List<Remark> saidBy(RoundId round, PersonId person) {
        Set<Long> theirs = remarks.of(round).stream()
                .filter(said -> said.by().equals(person))
                .map(said -> said.remark().id())
                .collect(Collectors.toSet());
        return of(round).stream().filter(one -> theirs.contains(one.id())).toList();
    }

    /** What was said for these stakeholders in the newest consultation. */
    List<Remark> of(CycleId cycle, Set<StakeholderId> stakeholders) {
        return newestRound(cycle).map(round -> of(round.roundId())).orElse(List.of()).stream()
                .filter(one -> stakeholders.contains(one.stakeholder()))
                .toList();
    }

    private Optional<Round> newestRound(CycleId cycle) {
        return rounds.findByCycleIdOrderByIdDesc(cycle.value()).stream()
                .filter(round -> round.kind() == RoundKind.CONSULTATION)
                .findFirst();
    }

    private Consultation consultation(Round round) {
        List<Remark> all = of(round.roundId());
        Set<StakeholderId> answered = new HashSet<>();
        all.stream()
                .filter(one -> one.comment().action().equals(Comment.WHOLE))
                .forEach(one -> answered.add(one.stakeholder()));
        return new Consultation(
                round.roundId(),
                versions.find(round.version()).orElseThrow(NoSuchRound::new),
                round.state(),
                PlanContentJson.fromBytes(versions.content(round.version())).actions(),
                all,
                answered);
    }

    private static Remark with(Remark one, @Nullable RemarkAnswer answer) {
        return new Remark(one.id(), one.stakeholder(), one.perspective(), one.name(), one.comment(), one.at(), answer);
    }
}
