package dev.leaven.portal.execution;

/** Whether a finished action worked, as somebody saw it a month later. */
public enum Effect {
    YES,
    PARTLY,
    NO,
    /** Too early to tell, or nobody looked. */
    UNKNOWN
}
