package dev.leaven.portal.communication.app;

import dev.leaven.portal.cycle.CycleId;

/**
 * The organisation's page as it is opened.
 *
 * @param cycle that it shows
 * @param revision to be handed back with a change
 * @param address where it is read, from the portal's root on; under sign-in a page of the portal
 */
public record OrganisationPage(CycleId cycle, int revision, Reach reach, String address) {}
