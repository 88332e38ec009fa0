package dev.leaven.host.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects reasons, each once, and not endlessly many. */
public final class Findings {

    private static final int MOST = 100;

    private final Set<Finding> found = new LinkedHashSet<>();

    void add(FindingCode code, String detail) {
        if (found.size() < MOST) {
            found.add(new Finding(code, detail));
        }
    }

    void add(FindingCode code) {
        add(code, "");
    }

    boolean has(FindingCode code) {
        return found.stream().anyMatch(finding -> finding.code() == code);
    }

    public List<Finding> all() {
        return new ArrayList<>(found);
    }
}
