package dev.leaven.portal.assessment;

import dev.leaven.portal.catalog.PackRef;
import dev.leaven.portal.cycle.CycleId;
import java.time.LocalDate;

/**
 * A campaign whose results can be read.
 *
 * @param recipe the version of the recipe that it asked
 */
public record PublishedCampaign(CampaignId id, CycleId cycle, String name, PackRef recipe, LocalDate publishedOn) {}
