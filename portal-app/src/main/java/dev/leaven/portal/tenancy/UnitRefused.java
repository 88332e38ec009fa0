package dev.leaven.portal.tenancy;

/** There are people in the unit, or units below it. */
public final class UnitRefused extends RuntimeException {

    public UnitRefused() {
        super("Not empty");
    }

    /** The translation key of what to do first. */
    public String messageKey() {
        return "organisation.unit.notempty";
    }
}
