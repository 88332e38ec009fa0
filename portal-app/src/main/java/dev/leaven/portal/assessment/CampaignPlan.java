package dev.leaven.portal.assessment;

import dev.leaven.portal.catalog.PackRef;
import dev.leaven.portal.catalog.QuestionnaireLength;
import dev.leaven.portal.identity.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What a lead decides before launch.
 *
 * @param languages ISO 639-1 codes in which learners may answer, at least one
 * @param closesOn the last day on which answers count
 * @param minResponses answers per group before a score is shown, at least 5
 * @param extensions what is asked beside the recipe
 * @param assessors who answers the expert's sheet
 */
public record CampaignPlan(
        String name,
        QuestionnaireLength form,
        List<String> languages,
        LocalDate closesOn,
        int minResponses,
        List<PackRef> extensions,
        Set<PersonId> assessors) {

    public CampaignPlan {
        languages = List.copyOf(languages);
        extensions = List.copyOf(extensions);
        assessors = Set.copyOf(assessors);
    }

    /** The recipe alone. */
    public CampaignPlan(
            String name,
            QuestionnaireLength form,
            List<String> languages,
            LocalDate closesOn,
            int minResponses,
            Set<PersonId> assessors) {
        this(name, form, languages, closesOn, minResponses, List.of(), assessors);
    }
}
