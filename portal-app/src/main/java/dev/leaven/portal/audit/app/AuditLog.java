package dev.leaven.portal.audit.app;

import dev.leaven.portal.audit.internal.AuditTenantSql;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisation's trail, to read. */
@Service
@PreAuthorize("hasAnyRole('PROGRAMME_LEAD', 'ADMINISTRATOR')")
public class AuditLog {

    /** How much a page reads at most. */
    public static final int MOST = 200;

    private final AuditTenantSql sql;

    AuditLog(AuditTenantSql sql) {
        this.sql = sql;
    }

    /**
     * Newest first.
     *
     * @param offset how many to leave out, from 0
     * @param limit how many to read, {@link #MOST} at most
     */
    @Transactional(readOnly = true)
    public List<AuditRow> newest(int offset, int limit) {
        return sql.newest(offset, Math.min(limit, MOST));
    }

    /** How many there are. */
    @Transactional(readOnly = true)
    public int count() {
        return sql.count();
    }
}
