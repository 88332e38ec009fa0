package dev.leaven.portal.tenancy.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words and signs of one SQL text, without comments and with {@code ''} for every quoted text.
 *
 * @param words in lower case; names keep their quotes; none when a part is odd
 */
record SqlText(List<String> words) {

    /**
     * Odd is what MySQL, H2 and the parser may read differently, or what hides a part of the statement: line comments,
     * comments that MySQL executes, a backslash in a text, a quote that never ends, a prefix of a text or a name, H2's
     * {@code $$texts$$}, {@code ||} (it is either <em>or</em>, or joins texts), variables, lists and escapes in brackets,
     * and letters beyond ASCII, as MySQL takes {@code tenänt_id} for {@code tenant_id}.
     */
    private static final Pattern PART = Pattern.compile("""
            (?<skip>\\s+|/\\*(?!!|M!).*?\\*/)\
            |(?<text>'[^'\\\\]*')\
            |(?<odd>--|/\\*|\\*/|\\$\\$|(?!x')[\\w$]+'|[#'\\\\\\[\\]{}@:|&]|[^ -~])\
            |(?<word>[\\w$]+|"[ -~&&[^"\\\\]]*"|`[ -~&&[^`\\\\]]*`|.)""", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** They run text that is not here to be read. */
    private static final Set<String> HIDES_ITS_WORK =
            Set.of("prepare", "execute", "call", "script", "runscript", "backup");

    static SqlText of(String sql) {
        var words = new ArrayList<String>();
        var part = PART.matcher(sql);
        while (part.find()) {
            if (part.group("odd") != null) {
                return new SqlText(List.of());
            }
            if (part.group("skip") == null) {
                words.add(part.group("text") == null ? part.group().toLowerCase(Locale.ROOT) : "''");
            }
        }
        return new SqlText(words);
    }

    /** Whether this is one statement with nothing odd in it. */
    boolean isPlain() {
        int semicolon = words.indexOf(";");
        return !words.isEmpty()
                && !HIDES_ITS_WORK.contains(words.getFirst())
                && (semicolon < 0 || semicolon == words.size() - 1);
    }

    /**
     * The tables among these that the text names, as often as it names them. Not counted: the qualifier of a column, and a
     * new name behind {@code as}. {@code x.unit} counts, for {@code x} may be a schema: no column is called like a
     * tenant's table.
     */
    List<String> mentions(Set<String> tables) {
        var mentions = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            String name = unquoted(words.get(i));
            boolean isQualifier = i + 1 < words.size() && words.get(i + 1).equals(".");
            boolean isNewName = i > 0 && words.get(i - 1).equals("as");
            if (tables.contains(name) && !isQualifier && !isNewName) {
                mentions.add(name);
            }
        }
        return mentions;
    }

    /** Whether an <em>or</em> stands outside of all brackets. */
    boolean hasAlternatives() {
        int depth = 0;
        boolean found = words.isEmpty();
        for (String word : words) {
            depth += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
            found |= depth == 0 && (word.equals("or") || word.equals("xor"));
        }
        return found;
    }

    /** A name as the database looks it up. What stands in double quotes is a text to MySQL, but a name to H2. */
    static String unquoted(String name) {
        return name.replace("\"", "").replace("`", "").toLowerCase(Locale.ROOT);
    }
}
