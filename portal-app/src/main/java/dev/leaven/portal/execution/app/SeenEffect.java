package dev.leaven.portal.execution.app;

import dev.leaven.portal.actionplan.ActionId;
import dev.leaven.portal.execution.Effect;
import dev.leaven.portal.identity.PersonId;

/**
 * What somebody said about the effect of an action.
 *
 * @param by the name of that person
 * @param text why, up to 500 characters; may be empty
 */
public record SeenEffect(ActionId action, PersonId person, String by, Effect effect, String text) {}
