package dev.leaven.portal.catalog.app;

import dev.leaven.portal.catalog.Texts;

/**
 * A part that someone plays in the method.
 *
 * @param scope over what: {@code platform}, {@code multi-tenant}, {@code tenant}, {@code unit}, {@code cycle} or {@code action}
 */
public record MethodRole(String id, String scope, Texts name, Texts description) {}
