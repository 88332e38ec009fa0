package dev.leaven.portal.identity.app;

import dev.leaven.portal.audit.AuditSubject;
import dev.leaven.portal.audit.AuditTrail;
import dev.leaven.portal.identity.internal.AccountPlatformSql;
import dev.leaven.portal.identity.internal.PersonRepository;
import dev.leaven.portal.tenancy.CurrentTenant;
import dev.leaven.portal.tenancy.UnitId;
import dev.leaven.portal.tenancy.Units;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a list of people over. Who is there already is known by the e-mail address, and without one by name and unit, so that
 * the same list can be taken over again. Nobody is removed, and no role changes.
 */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class PeopleImport {

    /** Bytes of a file. */
    public static final int LARGEST = PeopleFile.LARGEST;

    private final PersonRepository people;
    private final AccountPlatformSql accounts;
    private final Units units;
    private final CurrentTenant tenant;
    private final AuditTrail trail;

    PeopleImport(
            PersonRepository people, AccountPlatformSql accounts, Units units, CurrentTenant tenant, AuditTrail trail) {
        this.people = people;
        this.accounts = accounts;
        this.units = units;
        this.tenant = tenant;
        this.trail = trail;
    }

    /**
     * What taking it over would do; nothing is changed.
     *
     * @param file CSV, at most {@link #LARGEST}
     * @throws PeopleFileRefused where it is no list of people
     */
    @Transactional(readOnly = true)
    public ImportPreview preview(byte[] file) {
        var nobodys = new AtomicLong();
        return run((_, _) -> new UnitId(nobodys.decrementAndGet())).look(PeopleFile.read(file));
    }

    /**
     * Takes it over but for the lines with problems, all or nothing.
     *
     * @return what was done
     * @throws PeopleFileRefused where it is no list of people
     */
    @Transactional
    public ImportPreview take(byte[] file) {
        var done = run(units::add).take(PeopleFile.read(file));
        var here = tenant.get();
        trail.record(
                "people.imported", new AuditSubject("organisation", here.id().value(), here.name()));
        return done;
    }

    private ImportRun run(BiFunction<String, UnitId, UnitId> make) {
        return new ImportRun(people, accounts, units.tree(), make, tenant.get().defaultLanguage());
    }
}
