package dev.leaven.portal.identity.internal;

import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.Role;
import dev.leaven.portal.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A role that a person holds; an assessor's one says from which perspective. */
@Entity
@Table(name = "person_role")
public class PersonRole extends TenantOwned {

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    private Role role = Role.ASSESSOR;

    private @Nullable String perspective;

    protected PersonRole() {}

    public PersonRole(PersonId person, Role role, @Nullable String perspective) {
        this.personId = person.value();
        this.role = role;
        this.perspective = perspective;
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    public Role role() {
        return role;
    }

    public @Nullable String perspective() {
        return perspective;
    }
}
