package dev.leaven.pack;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A message holds only placeholders that the portal fills in: any other would reach people with its braces. */
final class KnownPlaceholderRule implements PackRule {

    private static final Set<String> KNOWN = Stream.of(
                    "firstName",
                    "organisation",
                    "link",
                    "deadline",
                    "minutes",
                    "threshold",
                    "planTitle",
                    "actionTitle",
                    "owner",
                    "date",
                    "summary",
                    "changes",
                    "sender",
                    "unit",
                    "contact",
                    "decision")
            .map(name -> "{{" + name + "}}")
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public void check(PackNode pack, Report report) {
        pack.select("messageTemplates[]")
                .flatMap(PackNode::tree)
                .forEach(place -> place.string().map(PlaceholderRule::in).forEach(found -> {
                    var unknown = new TreeSet<>(found);
                    unknown.removeAll(KNOWN);
                    if (!unknown.isEmpty()) {
                        report.problem(place.path(), PackFault.PLACEHOLDER_NOT_FILLED, String.join(", ", unknown));
                    }
                }));
    }
}
