package dev.leaven.portal.insight.ui;

import dev.leaven.portal.insight.app.Change;
import dev.leaven.portal.insight.app.Change.Reason;
import dev.leaven.portal.insight.app.ThenAndNow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How to read the changes of two measurements, and why some of them say less than others. */
public final class ChangeReading {

    private final List<Change> changes;

    public ChangeReading(ThenAndNow shown) {
        changes = Stream.concat(
                        shown.index().stream(),
                        shown.clusters().stream()
                                .flatMap(one -> Stream.concat(Stream.of(one.whole()), one.ingredients().stream())))
                .map(row -> row.change())
                .toList();
    }

    /** Translation keys of sentences, only of those that are needed. */
    public List<String> notes() {
        var notes = new ArrayList<String>();
        if (changes.stream().anyMatch(Change.Interval.class::isInstance)) {
            notes.add("insight.note.interval");
        }
        if (holds(Reason.FEW_ANSWERS)) {
            notes.add("insight.why.few_answers");
        }
        if (holds(Reason.NO_SPREAD)) {
            notes.add("insight.why.no_spread");
        }
        return notes;
    }

    private boolean holds(Reason reason) {
        return changes.stream().anyMatch(one -> one instanceof Change.Direction direction && direction.why() == reason);
    }
}
