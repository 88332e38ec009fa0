package dev.leaven.portal.assessment;

import dev.leaven.portal.tenancy.TenantEvent;
import dev.leaven.portal.tenancy.TenantId;

/** The results of a campaign can be read. */
public record CampaignPublished(TenantId tenant, CampaignId campaign) implements TenantEvent {}
