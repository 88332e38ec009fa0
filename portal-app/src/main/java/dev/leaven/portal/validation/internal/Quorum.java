package dev.leaven.portal.validation.internal;

import dev.leaven.portal.cycle.StepReport.Missing;
import dev.leaven.portal.validation.app.SigningPerspectives;
import dev.leaven.portal.validation.app.Standing;
import dev.leaven.portal.validation.app.Verdict;
import dev.leaven.portal.validation.app.WaivedPerspective;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a version is in force. Each perspective that was not waived must approve, and nobody may stand against it. A
 * perspective approves when one of its stakeholders does and none of them has still to decide.
 */
record Quorum(List<Missing> missing, boolean overridden) {

    Quorum {
        missing = List.copyOf(missing);
    }

    static Quorum of(List<Standing> standings, List<WaivedPerspective> waived) {
        var missing = new ArrayList<Missing>();
        for (String perspective : SigningPerspectives.ALL) {
            List<Standing> theirs = standings.stream()
                    .filter(one -> one.perspective().equals(perspective))
                    .toList();
            boolean needed = waived.stream().noneMatch(one -> one.perspective().equals(perspective));
            if (needed) {
                approval(missing, perspective, theirs);
            }
            theirs.stream().filter(Standing::blocks).forEach(one -> missing.add(against(one)));
        }
        boolean overridden = standings.stream().anyMatch(one -> one.override() != null);
        return new Quorum(missing, overridden);
    }

    boolean inForce() {
        return missing.isEmpty();
    }

    private static void approval(List<Missing> missing, String perspective, List<Standing> theirs) {
        if (theirs.isEmpty()) {
            missing.add(new Missing("validate.missing.nobody." + perspective));
            return;
        }
        theirs.stream()
                .filter(Standing::isPending)
                .forEach(one -> missing.add(new Missing("validate.missing.pending." + perspective, one.name())));
        boolean decided = theirs.stream().noneMatch(Standing::isPending);
        boolean nobodyAgainst = theirs.stream().noneMatch(Standing::blocks);
        if (decided && nobodyAgainst && theirs.stream().noneMatch(Standing::approves)) {
            missing.add(new Missing("validate.missing.approval." + perspective));
        }
    }

    private static Missing against(Standing one) {
        boolean rejected = one.decision() != null && one.decision().verdict() == Verdict.REJECTED;
        return new Missing(rejected ? "validate.missing.rejected" : "validate.missing.changes", one.name());
    }
}
