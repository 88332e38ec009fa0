package dev.leaven.portal.delivery.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.regex.Pattern;

/** A plain text with its addresses to be followed. */
final class LinkedText extends Composite<Div> {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+?(?=[.,;:!?)]*(?:\\s|$))");

    LinkedText(String text) {
        getContent().addClassName("lv-inbox-letter");
        text.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> getContent().add(paragraph(line)));
    }

    private static Paragraph paragraph(String line) {
        var paragraph = new Paragraph();
        var found = ADDRESS.matcher(line);
        int end = 0;
        while (found.find()) {
            paragraph.add(new Text(line.substring(end, found.start())));
            var link = new Anchor(found.group(), found.group());
            link.setRouterIgnore(true);
            paragraph.add(link);
            end = found.end();
        }
        paragraph.add(new Text(line.substring(end)));
        return paragraph;
    }
}
