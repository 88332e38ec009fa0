package dev.leaven.portal.actionplan;

/** By when an action is to be done. */
public enum Horizon {
    /** Within three months of its start. */
    SHORT(3),
    /** Within a year of its start. */
    MEDIUM(12);

    private final int months;

    Horizon(int months) {
        this.months = months;
    }

    /** The most months from start to due day. */
    public int months() {
        return months;
    }
}
