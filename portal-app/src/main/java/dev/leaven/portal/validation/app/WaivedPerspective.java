package dev.leaven.portal.validation.app;

import java.util.Set;

/**
 * A perspective whose approval this plan does not need.
 *
 * @param perspective one of {@link SigningPerspectives#ALL}
 */
public record WaivedPerspective(String perspective, String reason) {

    public WaivedPerspective {
        SigningPerspectives.check(Set.of(perspective));
    }
}
