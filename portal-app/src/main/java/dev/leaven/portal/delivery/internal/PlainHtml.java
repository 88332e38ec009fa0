package dev.leaven.portal.delivery.internal;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** A plain text as simple HTML: paragraphs, and addresses that can be followed. */
final class PlainHtml {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"']+?(?=[.,;:!?)]*(?:\\s|$))");

    private PlainHtml() {}

    static String of(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> "<p>" + line(line) + "</p>")
                .collect(Collectors.joining("\n"));
    }

    private static String line(String line) {
        var html = new StringBuilder();
        var found = ADDRESS.matcher(line);
        int end = 0;
        while (found.find()) {
            String address = HtmlUtils.htmlEscape(found.group());
            html.append(HtmlUtils.htmlEscape(line.substring(end, found.start())))
                    .append("<a href=\"")
                    .append(address)
                    .append("\">")
                    .append(address)
                    .append("</a>");
            end = found.end();
        }
        return html.append(HtmlUtils.htmlEscape(line.substring(end))).toString();
    }
}
