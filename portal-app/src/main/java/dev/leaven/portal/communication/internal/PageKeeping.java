package dev.leaven.portal.communication.internal;

import dev.leaven.portal.audit.AuditSubject;
import dev.leaven.portal.audit.AuditTrail;
import dev.leaven.portal.communication.app.OrganisationPage;
import dev.leaven.portal.communication.app.PageRefused;
import dev.leaven.portal.communication.app.Reach;
import dev.leaven.portal.communication.app.Story;
import dev.leaven.portal.communication.internal.OrganisationPageTenantSql.Row;
import dev.leaven.portal.cycle.CycleFacts;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleLookup;
import dev.leaven.portal.tenancy.CurrentTenant;
import io.hypersistence.tsid.TSID;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens, changes and closes the organisation's page. */
@Component
public class PageKeeping {

    static final String PUBLIC = "/told/";
    static final String MEMBERS = "/you-said";

    private final OrganisationPageTenantSql sql;
    private final PageTokens tokens;
    private final StoryReading stories;
    private final CycleLookup cycles;
    private final CurrentTenant tenant;
    private final AuditTrail trail;

    PageKeeping(
            OrganisationPageTenantSql sql,
            PageTokens tokens,
            StoryReading stories,
            CycleLookup cycles,
            CurrentTenant tenant,
            AuditTrail trail) {
        this.sql = sql;
        this.tokens = tokens;
        this.stories = stories;
        this.cycles = cycles;
        this.tenant = tenant;
        this.trail = trail;
    }

    public Optional<OrganisationPage> page() {
        return sql.find().map(row -> new OrganisationPage(row.cycle(), row.revision(), row.reach(), address(row)));
    }

    public void open(CycleId id, int seen, Reach reach) {
        CycleFacts cycle = cycles.find(id);
        Story story = stories.of(id);
        if (story.heard() == null && story.actions().isEmpty()) {
            throw new PageRefused("tell.refused.nothing");
        }
        Optional<Row> before = sql.lock();
        if (before.map(Row::revision).orElse(0) != seen) {
            throw new PageRefused("tell.refused.stale");
        }
        before.ifPresentOrElse(
                row -> sql.change(new Row(id, row.revision() + 1, reach, row.link())),
                () -> sql.add(new Row(id, 1, reach, TSID.fast().toLong())));
        trail.record("page." + reach.name().toLowerCase(Locale.ROOT), subject(cycle));
    }

    public void renewLink() {
        Row row = sql.lock().orElseThrow(() -> new PageRefused("tell.refused.stale"));
        sql.change(new Row(
                row.cycle(), row.revision() + 1, row.reach(), TSID.fast().toLong()));
        trail.record("page.renewed", subject(cycles.find(row.cycle())));
    }

    public void close() {
        sql.lock().ifPresent(row -> {
            sql.remove();
            trail.record("page.closed", subject(cycles.find(row.cycle())));
        });
    }

    private String address(Row row) {
        return switch (row.reach()) {
            case MEMBERS -> MEMBERS;
            case LINK -> PUBLIC + tokens.token(row.link());
            case PUBLIC -> PUBLIC + tenant.get().slug();
        };
    }

    private static AuditSubject subject(CycleFacts cycle) {
        return new AuditSubject("cycle", cycle.id().value(), cycle.name());
    }
}
