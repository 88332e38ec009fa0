package dev.leaven.portal.identity.internal;

import dev.leaven.portal.audit.AuditSubject;
import dev.leaven.portal.tenancy.TenantOwned;
import dev.leaven.portal.tenancy.UnitId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

/** Somebody in an organisation; most are learners and have no account. */
@Entity
public class Person extends TenantOwned {

    @Column(name = "unit_id")
    private long unitId;

    @Column(name = "account_id")
    private @Nullable Long accountId;

    private String name = "";
    private @Nullable String email;
    private String language = "";
    private @Nullable String phone;

    protected Person() {}

    public Person(String name, @Nullable String email, String language, UnitId unit, @Nullable Long accountId) {
        this.name = name;
        this.email = email;
        this.language = language;
        this.unitId = unit.value();
        this.accountId = accountId;
    }

    public String name() {
        return name;
    }

    public @Nullable String email() {
        return email;
    }

    /** E.164, or null when no text message reaches this person. */
    public @Nullable String phone() {
        return phone;
    }

    public void reachBy(@Nullable String phone) {
        this.phone = phone;
    }

    public String language() {
        return language;
    }

    public UnitId unit() {
        return new UnitId(unitId);
    }

    public @Nullable Long accountId() {
        return accountId;
    }

    /** As the audit trail names this person. */
    public AuditSubject auditSubject() {
        return new AuditSubject("person", id(), name);
    }

    public void change(String name, @Nullable String email, @Nullable String phone, String language, UnitId unit) {
        this.name = name;
        this.email = email;
        this.phone = phone;
        this.language = language;
        this.unitId = unit.value();
    }

    /** From now on this person can sign in. */
    public void signInWith(long account) {
        this.accountId = account;
    }
}
