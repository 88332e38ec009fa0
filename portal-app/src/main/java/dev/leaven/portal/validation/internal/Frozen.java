package dev.leaven.portal.validation.internal;

import dev.leaven.portal.validation.app.PlanContent;
import dev.leaven.portal.validation.app.VersionRow;

/** A version that was frozen just now. */
record Frozen(VersionRow version, PlanContent content) {}
