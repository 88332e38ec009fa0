package dev.leaven.portal.cycle;

/** The steps of a cycle, in their order. */
public enum CycleStep {
    /** Measure, and set a goal. */
    TAKE_STOCK("analyse-and-set-goal"),
    COMPARE("compare-with-ingredients"),
    FIND_OBSTACLES("find-obstacles"),
    /** Draft the plan, and let stakeholders look at it and sign it. */
    VALIDATE("draft-and-validate"),
    /** Answer what stakeholders said, and settle the actions with their owners. */
    DECIDE("decide-actions"),
    CARRY_OUT("implement-with-support"),
    TELL("communicate-to-learners"),
    MEASURE_AGAIN("measure-again");

    private final String packId;

    CycleStep(String packId) {
        this.packId = packId;
    }

    /** The step's id in a pack, which has its texts. */
    public String packId() {
        return packId;
    }

    /** From 1 to 8. */
    public int number() {
        return ordinal() + 1;
    }

    /** Whether it may be left before everything is there, with a reason. A plan that is not signed is not carried out. */
    public boolean mayBeLeftEarly() {
        return this != VALIDATE;
    }
}
