package dev.leaven.portal.audit;

/**
 * The named thing that something was done to.
 *
 * @param kind what it is, such as {@code plan.action}; letters, digits, dots and hyphens, at most 40
 * @param id its key in its own module
 * @param name as people know it now; longer ones are cut at 200 characters
 */
public record AuditSubject(String kind, long id, String name) {}
