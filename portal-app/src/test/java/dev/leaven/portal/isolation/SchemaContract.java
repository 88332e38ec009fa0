package dev.leaven.portal.isolation;

import dev.leaven.portal.isolation.Schema.ForeignKey;
import dev.leaven.portal.isolation.Schema.Key;
import dev.leaven.portal.isolation.Schema.Table;
import java.util.ArrayList;
import java.util.List;

/** The walls between tenants that the database itself must hold. */
final class SchemaContract {

    private static final String TENANT = "tenant_id";

    private final Schema schema;
    private final List<String> violations = new ArrayList<>();

    private SchemaContract(Schema schema) {
        this.schema = schema;
    }

    /** What breaks the contract, one sentence each. */
    static List<String> violations(Schema schema) {
        var contract = new SchemaContract(schema);
        schema.tables().values().forEach(contract::look);
        return contract.violations;
    }

    private void look(Table table) {
        if (table.isPlatform()) {
            if (table.column(TENANT).isPresent()) {
                say(table, "is on the platform's list but has a tenant_id");
            }
            table.foreignKeys().stream()
                    .filter(key -> isTenantTable(key.target()))
                    .forEach(key -> say(table, key.name() + " leads from the platform into a tenant's table"));
            return;
        }
        var tenant = table.column(TENANT);
        if (tenant.isEmpty()) {
            say(table, "has no tenant_id and is not on the platform's list");
            return;
        }
        if (tenant.get().nullable() || !tenant.get().fullType().equals("bigint")) {
            say(table, "tenant_id must be bigint not null");
        }
        if (table.keys().stream().noneMatch(Key::isPrimary)) {
            say(table, "has no primary key");
        }
        if (table.isEntityTable() && !hasUnique(table, List.of("id", TENANT))) {
            say(table, "needs a unique key (id, tenant_id) for others to point at");
        }
        table.keys().forEach(key -> look(table, key));
        table.foreignKeys().forEach(key -> look(table, key));
        if (table.foreignKeys().stream().noneMatch(key -> key.columns().contains(TENANT))) {
            say(table, "is not anchored: no foreign key ties its tenant_id to an existing tenant");
        }
    }

    private void look(Table table, Key key) {
        boolean surrogate = key.isPrimary() && key.columns().equals(List.of("id"));
        boolean target = key.columns().equals(List.of("id", TENANT));
        if (key.unique() && !surrogate && !target && !key.columns().getFirst().equals(TENANT)) {
            say(table, "unique key " + key.name() + " must begin with tenant_id, or tenants block each other");
        }
    }

    private void look(Table table, ForeignKey key) {
        boolean composite = key.columns().size() == 2
                && key.columns().getLast().equals(TENANT)
                && key.targetColumns().equals(List.of("id", TENANT));
        if (isTenantTable(key.target()) && !composite) {
            say(table, key.name() + " must be (x_id, tenant_id) references " + key.target() + " (id, tenant_id)");
        }
        if (key.target().equals("tenant") && !key.columns().equals(List.of(TENANT))) {
            say(table, key.name() + " leads to tenant by another column than tenant_id");
        }
    }

    private boolean isTenantTable(String name) {
        var table = schema.tables().get(name);
        return table != null && !table.isPlatform();
    }

    private static boolean hasUnique(Table table, List<String> columns) {
        return table.keys().stream()
                .anyMatch(key -> key.unique() && key.columns().equals(columns));
    }

    private void say(Table table, String what) {
        violations.add(table.name() + ": " + what);
    }
}
