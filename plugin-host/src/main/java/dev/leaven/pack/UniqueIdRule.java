package dev.leaven.pack;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** An id means one thing in the whole pack, so that answers, targets and actions can refer to it by id alone. */
final class UniqueIdRule implements PackRule {

    private static final Pattern EXTRA_ANSWER = Pattern.compile("(.*\\.extraAnswers)\\[\\d+]");

    @Override
    public void check(PackNode pack, Report report) {
        Map<String, String> taken = new HashMap<>();
        pack.tree()
                .map(place -> place.child("id"))
                .forEach(id -> id.string().forEach(value -> {
                    String first = taken.putIfAbsent(space(id.path()) + value, id.path());
                    if (first != null) {
                        report.problem(id.path(), PackFault.ID_TWICE, value, first);
                    }
                }));
    }

    /** Roles and the extra answers of a scale are never referred to from elsewhere, so they have ids of their own. */
    private static String space(String path) {
        var extra = EXTRA_ANSWER.matcher(path.substring(0, path.length() - ".id".length()));
        if (extra.matches()) {
            return extra.group(1) + " ";
        }
        return path.startsWith("roles[") ? "roles " : "";
    }
}
