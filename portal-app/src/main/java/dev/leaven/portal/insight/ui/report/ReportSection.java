package dev.leaven.portal.insight.ui.report;

import java.util.List;

/** A chapter of the report in words, the same for the page and the PDF. All of it is text, never markup. */
record ReportSection(String heading, List<Block> blocks) {

    ReportSection {
        blocks = List.copyOf(blocks);
    }

    /**
     * A piece of a chapter.
     *
     * @param lead a sentence, or what the items are; may be empty
     * @param items a list; may be empty
     * @param rows a table, its head first; may be empty
     */
    record Block(String lead, List<String> items, List<List<String>> rows) {

        Block {
            items = List.copyOf(items);
            rows = List.copyOf(rows);
        }

        static Block text(String text) {
            return new Block(text, List.of(), List.of());
        }

        static Block list(String lead, List<String> items) {
            return new Block(lead, items, List.of());
        }
    }
}
