package dev.leaven.portal.components;

import java.util.List;

/**
 * Knows what waits for whoever is signed in. Implemented by beans of the modules where it is done, for each role of its own;
 * asked in a transaction of their organisation, so often that an answer costs a few small queries, however much there is.
 */
public interface ThingsToDo {

    /** In any order; empty for whoever has nothing to do with it. */
    List<ToDo> forMe();
}
