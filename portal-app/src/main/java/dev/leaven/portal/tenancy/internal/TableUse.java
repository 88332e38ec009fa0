package dev.leaven.portal.tenancy.internal;

import java.util.ArrayList;
import java.util.List;

/** A tenant-owned table in one place of a statement. It is bound when a statement reaches only one tenant's rows of it. */
final class TableUse {

    private final String table;
    private final List<TableUse> followers = new ArrayList<>();
    private boolean bound;

    TableUse(String table) {
        this.table = table;
    }

    String table() {
        return table;
    }

    boolean isBound() {
        return bound;
    }

    void bind() {
        if (!bound) {
            bound = true;
            followers.forEach(TableUse::bind);
        }
    }

    /** A condition demands the tenant that the other's row has. */
    void follow(TableUse leader) {
        if (leader.bound) {
            bind();
        } else {
            leader.followers.add(this);
        }
    }
}
