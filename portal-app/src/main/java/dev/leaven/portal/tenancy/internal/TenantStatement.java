package dev.leaven.portal.tenancy.internal;

import java.util.List;
import java.util.Set;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import net.sf.jsqlparser.parser.ParseException;
import net.sf.jsqlparser.statement.Statement;

/**
 * What one SQL text does with tenant-owned tables: which it names, and which placeholders hold the tenant.
 *
 * <p>A table counts as bound when a condition that every row must meet compares its {@code tenant_id} with a
 * placeholder, or with the {@code tenant_id} of a table that is bound; in an insert, when every row's {@code tenant_id}
 * is a placeholder. Whatever is not understood leaves the table unbound, and the guard refuses it.
 *
 * @param unboundTables tenant-owned tables that the statement touches without binding a tenant
 * @param tenantPlaceholders ordinals, from 1, of the placeholders that hold a tenant
 * @param tables all tenant-owned tables named in the statement
 */
record TenantStatement(Set<String> tables, Set<String> unboundTables, Set<Integer> tenantPlaceholders) {

    /** The parser's time doubles with every bracket around another. The portal's own statements have three at most. */
    private static final int MOST_BRACKETS = 8;

    static TenantStatement read(String sql, TenantTables tenantTables) {
        SqlText text = SqlText.of(sql);
        if (!text.isPlain() || CCJSqlParserUtil.getNestingDepth(sql) > MOST_BRACKETS) {
            return refused(Set.of("?"));
        }
        List<String> mentions = text.mentions(tenantTables.all());
        if (mentions.isEmpty()) {
            return new TenantStatement(Set.of(), Set.of(), Set.of());
        }
        try {
            var reader = new StatementReader(tenantTables);
            reader.read(parse(sql));
            return reader.result(mentions);
        } catch (ParseException | RuntimeException e) {
            return refused(Set.copyOf(mentions));
        }
    }

    /** Not by the parser's usual entrance: that starts a thread for every text, so that it can give up in time. */
    private static Statement parse(String sql) throws ParseException {
        try {
            return CCJSqlParserUtil.newParser(sql)
                    .withAllowComplexParsing(false)
                    .Statement();
        } catch (ParseException e) {
            return CCJSqlParserUtil.newParser(sql).withAllowComplexParsing(true).Statement();
        }
    }

    static TenantStatement refused(Set<String> tables) {
        return new TenantStatement(tables, tables, Set.of());
    }
}
