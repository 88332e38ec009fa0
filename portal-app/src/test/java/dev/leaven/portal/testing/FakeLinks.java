package dev.leaven.portal.testing;

import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.devicelink.DeviceLinks;
import dev.leaven.portal.tenancy.TenantScope;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Issues and revokes links to {@link FakeLinkPage}, as a module does. */
@TestComponent
public class FakeLinks {

    /** The last day of every link that is made here, ten days from when each test begins. */
    public static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 12);

    private final DeviceLinks links;
    private final TransactionTemplate transaction;

    FakeLinks(DeviceLinks links, PlatformTransactionManager transactions) {
        this.links = links;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The path of a person's link to something. */
    public String issue(Organisation organisation, long topic, PersonId person) {
        return issue(organisation, topic, person, LAST_DAY);
    }

    public String issue(Organisation organisation, long topic, PersonId person, LocalDate until) {
        return TenantScope.call(
                organisation.id(),
                () -> Objects.requireNonNull(
                        transaction.execute(_ -> links.path(links.issue(FakeLinkPage.PURPOSE, topic, person, until)))));
    }

    public void revoke(Organisation organisation, long topic, PersonId person) {
        TenantScope.run(
                organisation.id(),
                () -> transaction.executeWithoutResult(_ -> links.revoke(FakeLinkPage.PURPOSE, topic, person)));
    }

    public void revokeAll(Organisation organisation, long topic) {
        TenantScope.run(
                organisation.id(),
                () -> transaction.executeWithoutResult(_ -> links.revokeAll(FakeLinkPage.PURPOSE, topic)));
    }
}
