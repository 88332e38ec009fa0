package dev.leaven.portal.insight.ui.report;

import dev.leaven.portal.insight.ui.report.ReportSection.Block;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The report as a document of elements and texts. Nothing is ever parsed, so what people typed stays text. */
final class ReportDocument {

    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final Document document;
    private final Element body;

    /** @param style a style sheet of our own */
    ReportDocument(Locale language, String title, String subtitle, String style) {
        document = empty();
        Element html = document.createElementNS(XHTML, "html");
        html.setAttribute("lang", language.getLanguage());
        document.appendChild(html);
        Element head = add(html, "head", "");
        add(head, "title", title);
        Element subject = add(head, "meta", "");
        subject.setAttribute("name", "description");
        subject.setAttribute("content", subtitle);
        add(head, "style", style);
        body = add(html, "body", "");
        add(body, "h1", title);
        add(body, "p", subtitle).setAttribute("class", "subtitle");
    }

    Document with(List<ReportSection> sections) {
        for (ReportSection section : sections) {
            Element chapter = add(body, "div", "");
            chapter.setAttribute("class", "chapter");
            add(chapter, "h2", section.heading());
            section.blocks().forEach(block -> add(chapter, block));
        }
        return document;
    }

    private void add(Element chapter, Block block) {
        if (!block.rows().isEmpty()) {
            table(chapter, block.rows());
        }
        if (!block.lead().isEmpty()) {
            add(chapter, "p", block.lead());
        }
        if (!block.items().isEmpty()) {
            Element list = add(chapter, "ul", "");
            block.items().forEach(item -> add(list, "li", item));
        }
    }

    private void table(Element chapter, List<List<String>> rows) {
        Element table = add(chapter, "table", "");
        Element head = add(add(table, "thead", ""), "tr", "");
        rows.getFirst().forEach(label -> add(head, "th", label));
        Element lines = add(table, "tbody", "");
        for (List<String> cells : rows.subList(1, rows.size())) {
            Element row = add(lines, "tr", "");
            cells.forEach(cell -> add(row, "td", cell));
        }
    }

    private Element add(Element parent, String name, String text) {
        Element child = document.createElementNS(XHTML, name);
        if (!text.isEmpty()) {
            child.appendChild(document.createTextNode(text));
        }
        parent.appendChild(child);
        return child;
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException broken) {
            throw new IllegalStateException("The JDK has no document builder", broken);
        }
    }
}
