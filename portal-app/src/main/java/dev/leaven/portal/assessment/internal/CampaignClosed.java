package dev.leaven.portal.assessment.internal;

import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.tenancy.TenantEvent;
import dev.leaven.portal.tenancy.TenantId;

/** A campaign takes no more answers. */
public record CampaignClosed(TenantId tenant, CampaignId campaign) implements TenantEvent {}
