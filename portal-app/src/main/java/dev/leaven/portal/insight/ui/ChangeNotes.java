package dev.leaven.portal.insight.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.leaven.portal.insight.app.Change;
import dev.leaven.portal.insight.app.Change.Reason;
import dev.leaven.portal.insight.app.ChangeRow;
import dev.leaven.portal.insight.app.ThenAndNow;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** How to read the changes, and why some of them say less than others. */
final class ChangeNotes extends Composite<Div> {

    ChangeNotes(ThenAndNow shown) {
        var words = new ChangeWords(this, getLocale());
        getContent().addClassNames("lv-stack", "lv-soft");
        if (!shown.sameUnits()) {
            getContent().add(new Paragraph(getTranslation("insight.note.units")));
        }
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        boolean interval = false;
        for (ChangeRow row : rows(shown).toList()) {
            interval |= row.change() instanceof Change.Interval;
            if (row.change() instanceof Change.Direction direction) {
                reasons.add(direction.why());
            }
        }
        if (interval) {
            getContent().add(new Paragraph(getTranslation("insight.note.interval")));
        }
        reasons.forEach(why -> getContent().add(new Paragraph(words.why(why))));
        getContent().add(new Paragraph(getTranslation("insight.note.cause")));
    }

    private static Stream<ChangeRow> rows(ThenAndNow shown) {
        return Stream.concat(
                shown.index().stream(),
                shown.clusters().stream()
                        .flatMap(one -> Stream.concat(Stream.of(one.whole()), one.ingredients().stream())));
    }
}
