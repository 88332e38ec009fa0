package dev.leaven.portal.catalog;

import java.util.List;

/** The outline of the yearly learning report. */
public record LearningReport(String id, Texts name, List<Section> sections) {

    public LearningReport {
        sections = List.copyOf(sections);
    }

    /**
     * A chapter.
     *
     * @param data what it draws on
     */
    public record Section(String id, List<String> data, Texts name) {

        public Section {
            data = List.copyOf(data);
        }
    }
}
