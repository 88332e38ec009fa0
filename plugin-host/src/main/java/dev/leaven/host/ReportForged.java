package dev.leaven.host;

/** A channel says that a report is not from the other side. */
final class ReportForged extends Exception {

    private static final long serialVersionUID = 1;

    ReportForged() {
        super(null, null, false, false);
    }
}
