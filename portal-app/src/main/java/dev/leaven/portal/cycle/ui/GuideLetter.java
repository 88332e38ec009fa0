package dev.leaven.portal.cycle.ui;

import com.vaadin.flow.component.UI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** A guide as a letter that the reader's own mail program opens. It names nobody. */
final class GuideLetter {

    /** Between lines, as mail programs want them. */
    private static final String LINE = "\r\n";

    private GuideLetter() {}

    /**
     * An address that begins with {@code mailto:}; short enough for every mail program.
     *
     * @param title of the guide
     * @param link to it
     */
    static String address(String title, Guide guide, String link, UI reader) {
        String agenda = guide.agenda().stream()
                .map(item -> reader.getTranslation("guide.minutes", item.minutes()) + " – " + item.text())
                .collect(Collectors.joining(LINE));
        String body =
                String.join(LINE + LINE, guide.why(), reader.getTranslation("guide.agenda") + LINE + agenda, link);
        return "mailto:?subject=" + encoded(title) + "&body=" + encoded(body);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
