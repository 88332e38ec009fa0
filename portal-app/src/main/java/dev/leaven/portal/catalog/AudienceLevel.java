package dev.leaven.portal.catalog;

/** A level of the organisation to which one writes differently, and what it needs to hear. */
public record AudienceLevel(String id, Texts name, Texts need) {}
