package dev.leaven.portal.communication.internal;

import dev.leaven.portal.communication.app.Reach;
import dev.leaven.portal.communication.internal.OrganisationPageTenantSql.Row;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.tenancy.CurrentTenant;
import dev.leaven.portal.tenancy.Tenant;
import dev.leaven.portal.tenancy.TenantId;
import dev.leaven.portal.tenancy.TenantScope;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Lets whoever comes to an organisation's page in: with its link, or to a public page by the organisation's short name. A page
 * that is for members, a renewed link and an organisation that is not here look all the same.
 */
@Component
public class PageDoor {

    private final PageTokens tokens;
    private final OrganisationPageTenantSql sql;
    private final CurrentTenant tenants;

    PageDoor(PageTokens tokens, OrganisationPageTenantSql sql, CurrentTenant tenants) {
        this.tokens = tokens;
        this.sql = sql;
        this.tenants = tenants;
    }

    /** A page that may be read. Only this door makes one. */
    public static final class OpenedPage {

        private final Tenant organisation;
        private final Row row;

        private OpenedPage(Tenant organisation, Row row) {
            this.organisation = organisation;
            this.row = row;
        }

        public Tenant organisation() {
            return organisation;
        }

        public boolean isPublic() {
            return row.reach() == Reach.PUBLIC;
        }

        public CycleId cycle() {
            return row.cycle();
        }
    }

    /** Does the work for the organisation, which is bound before any transaction opens. @param key token or short name */
    public <T> Optional<T> enter(String key, Function<OpenedPage, T> work) {
        Optional<PageTokens.Named> named = tokens.verify(key);
        return named.isPresent()
                ? named.flatMap(
                        one -> enter(one.tenant(), row -> row.reach() == Reach.LINK && row.link() == one.link(), work))
                : tenants.bySlug(key).flatMap(one -> enter(one, row -> row.reach() == Reach.PUBLIC, work));
    }

    private <T> Optional<T> enter(TenantId tenant, Predicate<Row> lets, Function<OpenedPage, T> work) {
        return TenantScope.call(
                tenant, () -> sql.find().filter(lets).map(row -> work.apply(new OpenedPage(tenants.get(), row))));
    }
}
