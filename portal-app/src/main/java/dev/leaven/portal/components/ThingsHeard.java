package dev.leaven.portal.components;

import java.util.List;

/**
 * Knows what its module told people last. Implemented by beans of the modules that write letters; asked in a transaction of
 * the present organisation, for a lead.
 */
public interface ThingsHeard {

    /** The newest of each kind, in any order. */
    List<Heard> last();
}
