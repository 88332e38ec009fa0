package dev.leaven.portal.assessment;

import java.time.LocalDate;

/** A campaign as lists show one. */
public record CampaignRow(CampaignId id, String name, CampaignState state, LocalDate closesOn) {}
