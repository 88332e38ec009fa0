package dev.leaven.portal.plugins;

import dev.leaven.portal.plugins.PackFindings.Fault;
import java.util.List;
import java.util.stream.Collectors;

/** A pack can't be kept. */
public final class PackRefused extends RuntimeException {

    private final List<Fault> faults;

    public PackRefused(List<Fault> faults) {
        super(faults.stream()
                .map(fault -> fault.path() + ": " + fault.explanation())
                .collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    /** At least one. */
    public List<Fault> faults() {
        return faults;
    }
}
