package dev.leaven.portal.tenancy.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts SQL into words and signs, in lower case. A quoted name keeps its quote, so that it is never taken for a keyword;
 * but a tenant-owned table and its {@code tenant_id} lose the back quotes, for these are to be recognised.
 */
final class SqlTokens {

    /**
     * Stands for anything that MySQL and H2 read differently, or that hides a part of the statement: line comments,
     * comments that MySQL executes, a backslash in a text, a quote that never ends, H2's {@code $$texts$$} and
     * {@code U&"names"}, lists and escapes in brackets, and letters beyond ASCII, as MySQL takes {@code tenänt_id} for
     * {@code tenant_id}.
     */
    static final String UNREADABLE = "\u0000unreadable";

    private static final Pattern TOKEN = Pattern.compile("""
            (?<skip>\\s+|/\\*(?!!|M!).*?\\*/)\
            |(?<text>'(?:[^'\\\\]|'')*')\
            |(?<unreadable>--|\\#|/\\*|\\*/|'|\\\\|u&|\\$\\$|[\\[\\]{}]|[^\\x00-\\x7F])\
            |(?<double>"[\\x00-\\x7F&&[^"]]*")\
            |`(?<quoted>[\\x00-\\x7F&&[^`]]*)`\
            |(?<word>[a-z_][a-z0-9_$]*)\
            |(?<number>\\d+(?:\\.\\d+)?)\
            |(?<sign>[^\\s])""", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private SqlTokens() {}

    static List<String> of(String sql, Set<String> tenantTables) {
        var tokens = new ArrayList<String>();
        var matcher = TOKEN.matcher(sql);
        while (matcher.find()) {
            if (matcher.group("unreadable") != null) {
                return List.of(UNREADABLE);
            }
            if (matcher.group("text") != null) {
                tokens.add("''");
            } else if (matcher.group("quoted") != null) {
                String name = matcher.group("quoted").toLowerCase(Locale.ROOT);
                tokens.add(name.equals("tenant_id") || tenantTables.contains(name) ? name : "`" + name);
            } else if (matcher.group("skip") == null) {
                // A name to H2, a text to MySQL: the quotes stay, so that it is never taken for a column.
                tokens.add(matcher.group().toLowerCase(Locale.ROOT));
            }
        }
        return tokens;
    }
}
