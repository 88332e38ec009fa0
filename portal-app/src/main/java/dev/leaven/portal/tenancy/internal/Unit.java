package dev.leaven.portal.tenancy.internal;

import dev.leaven.portal.tenancy.TenantOwned;
import dev.leaven.portal.tenancy.UnitId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

/** A part of an organisation; the top one has no parent. */
@Entity
public class Unit extends TenantOwned {

    @Column(name = "parent_id")
    private @Nullable Long parentId;

    private String name = "";
    private int position;

    protected Unit() {}

    public Unit(String name, @Nullable UnitId parent, int position) {
        this.name = name;
        this.parentId = parent == null ? null : parent.value();
        this.position = position;
    }

    public String name() {
        return name;
    }

    public @Nullable Long parentId() {
        return parentId;
    }

    public int position() {
        return position;
    }

    public void rename(String name) {
        this.name = name;
    }
}
