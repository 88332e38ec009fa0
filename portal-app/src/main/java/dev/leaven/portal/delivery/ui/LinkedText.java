package dev.leaven.portal.delivery.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.regex.Pattern;

/** A plain text with its addresses to be followed. */
public final class LinkedText extends Composite<Div> {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+?(?=[.,;:!?)]*(?:\\s|$))");

    public LinkedText(String text) {
        this(text, AnchorTarget.DEFAULT);
    }

    private LinkedText(String text, AnchorTarget target) {
        getContent().addClassName("lv-inbox-letter");
        text.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> getContent().add(paragraph(line, target)));
    }

    /** The same; what is followed opens beside this page. */
    public static LinkedText inNewTabs(String text) {
        return new LinkedText(text, AnchorTarget.BLANK);
    }

    private static Paragraph paragraph(String line, AnchorTarget target) {
        var paragraph = new Paragraph();
        var found = ADDRESS.matcher(line);
        int end = 0;
        while (found.find()) {
            paragraph.add(new Text(line.substring(end, found.start())));
            var link = new Anchor(found.group(), found.group(), target);
            link.setRouterIgnore(true);
            paragraph.add(link);
            end = found.end();
        }
        paragraph.add(new Text(line.substring(end)));
        return paragraph;
    }
}
