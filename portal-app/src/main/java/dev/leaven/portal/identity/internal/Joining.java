package dev.leaven.portal.identity.internal;

import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;

/** A person's right to choose a password, once and until a point in time. */
@Entity
public class Joining extends TenantOwned {

    @Column(name = "person_id")
    private long personId;

    @Column(name = "valid_until")
    private Instant validUntil = Instant.EPOCH;

    protected Joining() {}

    public Joining(PersonId person, Instant validUntil) {
        this.personId = person.value();
        this.validUntil = validUntil;
    }

    public long person() {
        return personId;
    }

    public Instant validUntil() {
        return validUntil;
    }
}
