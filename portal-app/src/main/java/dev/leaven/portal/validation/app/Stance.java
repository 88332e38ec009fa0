package dev.leaven.portal.validation.app;

/** How a stakeholder stands to an action of a draft, or to the draft as a whole. Stored by name. */
public enum Stance {
    SUPPORT,
    /** Something to consider. */
    REMARK,
    /** Not like this. */
    OBJECTION;

    /** Whether it says nothing without words. */
    public boolean needsWords() {
        return this != SUPPORT;
    }
}
