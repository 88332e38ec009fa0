package dev.leaven.portal.validation.internal;

import dev.leaven.portal.actionplan.ActionId;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.validation.AgreedAction;
import dev.leaven.portal.validation.AgreedAction.Named;
import dev.leaven.portal.validation.InForceListener;
import dev.leaven.portal.validation.app.ActionOwner;
import dev.leaven.portal.validation.app.FrozenAction;
import dev.leaven.portal.validation.app.FrozenName;
import dev.leaven.portal.validation.app.VersionId;
import io.hypersistence.tsid.TSID;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells the modules above what was agreed, in the transaction in which it comes into force. */
@Component
class InForceNews {

    private final PlanVersionTenantSql versions;
    private final ObjectProvider<InForceListener> listeners;

    InForceNews(PlanVersionTenantSql versions, ObjectProvider<InForceListener> listeners) {
        this.versions = versions;
        this.listeners = listeners;
    }

    void tell(CycleId cycle, VersionId version) {
        List<AgreedAction> agreed = PlanContentJson.fromBytes(versions.content(version)).actions().stream()
                .map(InForceNews::agreed)
                .toList();
        listeners.orderedStream().forEach(one -> one.planIsInForce(cycle, agreed));
    }

    private static AgreedAction agreed(FrozenAction action) {
        ActionOwner owner = action.owner();
        return new AgreedAction(
                new ActionId(key(action.id())),
                action.wording().title(),
                action.wording().expectedChange(),
                action.links().ingredients(),
                named(owner == null ? null : owner.person()),
                named(action.sponsor()),
                action.schedule().startsOn(),
                action.schedule().dueOn());
    }

    private static @Nullable Named named(@Nullable FrozenName name) {
        return name == null ? null : new Named(new PersonId(key(name.id())), name.name());
    }

    private static long key(String id) {
        return TSID.from(id).toLong();
    }
}
