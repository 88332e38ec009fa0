package dev.leaven.portal.assessment.app;

import dev.leaven.portal.assessment.Answer;
import dev.leaven.portal.assessment.ExpertNote;
import dev.leaven.portal.assessment.SheetSummary;
import dev.leaven.portal.catalog.Pack;
import java.util.Map;

/**
 * An expert's sheet with everything on it.
 *
 * @param editable whether the campaign is open and the sheet not yet submitted
 * @param answers by question
 * @param notes importance and evidence by ingredient
 */
public record SheetDetails(
        SheetSummary summary, Pack pack, boolean editable, Map<String, Answer> answers, Map<String, ExpertNote> notes) {

    public SheetDetails {
        answers = Map.copyOf(answers);
        notes = Map.copyOf(notes);
    }
}
