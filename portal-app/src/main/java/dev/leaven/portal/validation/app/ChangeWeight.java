package dev.leaven.portal.validation.app;

import java.util.Collection;

/** Whether a change asks for a new approval. */
public enum ChangeWeight {
    /** It is logged, and approvals stay. */
    EDITORIAL,
    /** The perspectives that it concerns are asked again. */
    MATERIAL;

    public static ChangeWeight materialIf(boolean material) {
        return material ? MATERIAL : EDITORIAL;
    }

    static ChangeWeight heaviest(Collection<ChangeWeight> weights) {
        return materialIf(weights.contains(MATERIAL));
    }
}
