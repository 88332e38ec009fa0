package dev.leaven.portal.execution.internal;

import dev.leaven.portal.delivery.Purpose;

/** What this module writes letters for. */
final class WorkLetters {

    /** What is due, overdue, asked for, or to be judged; its topic says nothing, for it is about all of these. */
    static final Purpose REMINDER = new Purpose("ACTIONS_DUE");

    /** To a sponsor whose help is asked for. Its topic is the action. */
    static final Purpose HELP_ASKED = new Purpose("ACTION_HELP_ASKED");

    /** To an owner who was answered. Its topic is the action. */
    static final Purpose HELP_ANSWERED = new Purpose("ACTION_HELP_ANSWERED");

    private WorkLetters() {}
}
