package dev.leaven.portal.validation.internal;

import dev.leaven.portal.actionplan.PlanDrafts;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.delivery.PersonalLetters;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.validation.app.Decision;
import dev.leaven.portal.validation.app.PlanContent;
import dev.leaven.portal.validation.app.RoundPreview;
import dev.leaven.portal.validation.app.RoundPreview.Since;
import dev.leaven.portal.validation.app.SigningPerspectives;
import dev.leaven.portal.validation.app.StakeholderId;
import dev.leaven.portal.validation.app.WaivedPerspective;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Foresees what a round would ask if the plan were frozen as it stands, by the rules that freeze and carry. Changes nothing. */
@Component
public class RoundForeseeing {

    private final PlanDrafts drafts;
    private final DraftContent contents;
    private final PlanVersionTenantSql versions;
    private final StakeholderRepository stakeholders;
    private final StakeholderReading names;
    private final Carrying carrying;
    private final PersonalLetters letters;

    RoundForeseeing(
            PlanDrafts drafts,
            DraftContent contents,
            PlanVersionTenantSql versions,
            StakeholderRepository stakeholders,
            StakeholderReading names,
            Carrying carrying,
            PersonalLetters letters) {
        this.drafts = drafts;
        this.contents = contents;
        this.versions = versions;
        this.stakeholders = stakeholders;
        this.names = names;
        this.carrying = carrying;
        this.letters = letters;
    }

    public RoundPreview of(CycleId cycle) {
        PlanContent now = contents.of(drafts.read(cycle));
        List<Stakeholder> speaking = stakeholders.findByCycleIdOrderById(cycle.value()).stream()
                .filter(one -> !one.hasLeft() || one.deputy() != null)
                .toList();
        @Nullable
        PersonId author = PortalUser.current().flatMap(PortalUser::person).orElse(null);
        return new RoundPreview(
                speaking.stream().map(this::asked).distinct().toList(),
                speaking.stream()
                        .filter(one -> !letters.reaches(decides(one)))
                        .map(this::asked)
                        .distinct()
                        .toList(),
                holding(cycle, author, now, speaking),
                unspoken(speaking, now.waived()),
                speaking.stream()
                        .filter(one -> decides(one).equals(author))
                        .map(Stakeholder::perspective)
                        .toList(),
                since(cycle, now).orElse(null));
    }

    private String asked(Stakeholder one) {
        return names.name(decides(one));
    }

    /** The stakeholder, or the deputy of one who has left. */
    private static PersonId decides(Stakeholder one) {
        PersonId deputy = one.deputy();
        return one.hasLeft() && deputy != null ? deputy : one.person();
    }

    private List<String> holding(
            CycleId cycle, @Nullable PersonId author, PlanContent now, List<Stakeholder> speaking) {
        Set<StakeholderId> holding = carrying.holding(cycle, author, now, speaking).stream()
                .map(Decision::stakeholder)
                .collect(Collectors.toSet());
        return speaking.stream()
                .filter(one -> holding.contains(one.stakeholderId()))
                .map(one -> names.name(one.person()))
                .toList();
    }

    private static List<String> unspoken(List<Stakeholder> speaking, List<WaivedPerspective> without) {
        Set<String> there = speaking.stream().map(Stakeholder::perspective).collect(Collectors.toSet());
        without.forEach(one -> there.add(one.perspective()));
        return SigningPerspectives.ALL.stream()
                .filter(one -> !there.contains(one))
                .toList();
    }

    private Optional<Since> since(CycleId cycle, PlanContent now) {
        return versions.all(cycle).stream()
                .findFirst()
                .map(newest -> new Since(
                        newest,
                        PlanDifferences.between(PlanContentJson.fromBytes(versions.content(newest.id())), now)));
    }
}
