package dev.leaven.portal.assessment.ui;

import dev.leaven.portal.assessment.InvitationLinks.LinkRow;
import dev.leaven.portal.assessment.ui.ExportTable.Column;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The list of personal links as a file for a mail merge. */
final class LinksCsv {

    private LinksCsv() {}

    /** Heads are the same in every language: templates of letters refer to them. */
    static byte[] of(List<LinkRow> links, String portal) {
        return CsvText.of(new ExportTable(
                Stream.of("name", "email", "language", "link").map(Column::text).toList(),
                links.stream()
                        .map(row -> List.<Object>of(
                                row.name(),
                                Objects.requireNonNullElse(row.email(), ""),
                                row.language(),
                                portal + row.path()))
                        .toList()));
    }
}
