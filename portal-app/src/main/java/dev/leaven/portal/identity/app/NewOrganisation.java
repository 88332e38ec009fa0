package dev.leaven.portal.identity.app;

/**
 * An organisation to be made.
 *
 * @param language ISO 639-1 code, in which the portal speaks to its people unless they choose another
 * @param person name of the first administrator
 * @param email with which that person signs in
 */
public record NewOrganisation(String name, String language, String person, String email) {}
