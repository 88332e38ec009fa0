package dev.leaven.portal.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads string literals out of Java source, each with the code that stands before it in its statement. */
final class JavaText {

    /** Text block, string, character, block comment or line comment, whichever begins first. */
    private static final Pattern TOKENS = Pattern.compile(
            "\"\"\"(?<block>.*?)(?<!\\\\)\"\"\"|\"(?<string>(?:[^\"\\\\\\n]|\\\\.)*)\"|'(?:[^'\\\\\\n]|\\\\.)+'"
                    + "|/\\*.*?\\*/|//[^\\n]*",
            Pattern.DOTALL);

    private JavaText() {}

    /**
     * @param value the literal as written, escapes included
     * @param before everything since the last {@code ;}, <code>{</code> or <code>}</code>, other literals left out
     */
    record Literal(String value, String before, int line, int start, int end) {

        boolean isInAnnotation() {
            return before.matches("(?s).*@\\w+(\\.\\w+)*\\s*\\([^()]*$");
        }

        boolean isForProgrammers() {
            return before.matches(
                    "(?s).*(Exception\\(|Error\\(|requireNonNull\\(|\\b(LOG|log|LOGGER|logger)\\.|checkState\\().*");
        }
    }

    /** For code between two literals. */
    static String withoutComments(String code) {
        return code.replaceAll("(?s)/\\*.*?\\*/|//[^\\n]*", " ");
    }

    static List<Literal> literals(String source) {
        var found = new ArrayList<Literal>();
        var statement = new StringBuilder();
        var tokens = TOKENS.matcher(source);
        int end = 0;
        while (tokens.find()) {
            append(statement, source.substring(end, tokens.start()));
            end = tokens.end();
            var value = tokens.group("block") == null ? tokens.group("string") : tokens.group("block");
            if (value != null) {
                int line = (int) source.substring(0, tokens.start()).lines().count();
                found.add(new Literal(value, statement.toString(), line, tokens.start(), tokens.end()));
                statement.append("\"\"");
            }
        }
        return found;
    }

    private static void append(StringBuilder statement, String code) {
        int border = Math.max(code.lastIndexOf(';'), Math.max(code.lastIndexOf('{'), code.lastIndexOf('}')));
        if (border >= 0) {
            statement.setLength(0);
        }
        statement.append(code.substring(border + 1));
    }
}
