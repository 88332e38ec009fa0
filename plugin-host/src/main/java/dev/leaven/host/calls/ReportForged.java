package dev.leaven.host.calls;

/** A channel says that a report is not from the other side. */
public final class ReportForged extends Exception {

    private static final long serialVersionUID = 1;

    public ReportForged() {
        super(null, null, false, false);
    }
}
