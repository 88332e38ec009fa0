package dev.leaven.portal.architecture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts SQL together as Java will: literals joined by {@code +}, with the constants of the same file filled in. */
final class SqlText {

    private static final String PIECE = "(?:§\\d+§|[A-Za-z_][\\w.]*(?:\\(\\))?)";
    private static final Pattern SUM = Pattern.compile(PIECE + "(?:\\s*\\+\\s*" + PIECE + ")*");
    private static final Pattern CONSTANT =
            Pattern.compile("\\bString\\s+([A-Z][A-Z0-9_]*)\\s*=\\s*(" + SUM.pattern() + ")");
    private static final Pattern VERB =
            Pattern.compile("^\\s*(select|insert|update|delete|replace|with|merge)\\b", Pattern.CASE_INSENSITIVE);

    private final List<String> literals = new ArrayList<>();
    private final Map<String, String> constants = new HashMap<>();
    private final String code;

    private SqlText(String java) {
        var marked = new StringBuilder();
        int end = 0;
        for (var literal : JavaText.literals(java)) {
            marked.append(JavaText.withoutComments(java.substring(end, literal.start())));
            marked.append('§').append(literals.size()).append('§');
            literals.add(literal.value());
            end = literal.end();
        }
        marked.append(JavaText.withoutComments(java.substring(end)));
        Matcher constant = CONSTANT.matcher(marked);
        while (constant.find()) {
            constants.put(constant.group(1), value(constant.group(2)));
        }
        // A constant is looked at where it is used: alone it may be half a query.
        code = constant.replaceAll("");
    }

    /** Every text in a source file that begins like a statement. */
    static List<String> statements(String java) {
        var text = new SqlText(java);
        return SUM.matcher(text.code)
                .results()
                .map(sum -> text.value(sum.group()))
                .filter(sql -> VERB.matcher(sql).find())
                .toList();
    }

    private String value(String sum) {
        var value = new StringBuilder();
        for (var piece : sum.split("\\s*\\+\\s*")) {
            value.append(
                    piece.startsWith("§")
                            ? literals.get(Integer.parseInt(piece.substring(1, piece.length() - 1)))
                            : constants.getOrDefault(piece, "…"));
        }
        return value.toString();
    }
}
