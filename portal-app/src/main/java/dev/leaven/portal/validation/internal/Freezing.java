package dev.leaven.portal.validation.internal;

import dev.leaven.portal.actionplan.PlanDraft;
import dev.leaven.portal.actionplan.PlanDrafts;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.validation.app.ContentHash;
import dev.leaven.portal.validation.app.PlanContent;
import dev.leaven.portal.validation.app.RoundKind;
import dev.leaven.portal.validation.app.ValidationRefused;
import dev.leaven.portal.validation.app.VersionId;
import dev.leaven.portal.validation.app.VersionRow;
import io.hypersistence.tsid.TSID;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Freezes a plan: the bytes that are written here are never written again. */
@Component
class Freezing {

    private final PlanDrafts drafts;
    private final DraftContent contents;
    private final PlanVersionTenantSql versions;
    private final Clock clock;

    Freezing(PlanDrafts drafts, DraftContent contents, PlanVersionTenantSql versions, Clock clock) {
        this.drafts = drafts;
        this.contents = contents;
        this.versions = versions;
        this.clock = clock;
    }

    /**
     * @param seen the plan's revision when it was read: nobody freezes what they have not seen
     * @throws ValidationRefused where the plan was changed since, or has no action
     */
    Frozen freeze(CycleId cycle, RoundKind kind, int seen) {
        // Under the plan's lock, which also keeps two versions from taking the same number.
        PlanDraft draft = drafts.hold(cycle);
        if (draft.revision() != seen) {
            throw new ValidationRefused("validate.refused.stale");
        }
        if (draft.actions().isEmpty()) {
            throw new ValidationRefused("validate.refused.empty");
        }
        PlanContent content = contents.of(draft);
        byte[] bytes = PlanContentJson.toBytes(content);
        List<VersionRow> earlier = versions.all(cycle);
        int number = earlier.isEmpty() ? 1 : earlier.getFirst().number() + 1;
        var version = new VersionRow(
                new VersionId(TSID.fast().toLong()),
                cycle,
                number,
                kind,
                ContentHash.of(bytes),
                PortalUser.current()
                        .flatMap(PortalUser::person)
                        .orElseThrow(() -> new ValidationRefused("validate.refused.nobody")),
                PortalUser.current().map(PortalUser::name).orElseThrow(),
                clock.instant());
        versions.add(version, bytes);
        return new Frozen(version, content);
    }
}
