package dev.leaven.reference;

import dev.leaven.host.calls.HostLimits;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the host refuses, how long it waits, and what it calls the ways in which a call can go wrong. */
record RefusalPage(Map<String, TypeDoc> host) {

    String render() {
        return "# Refusals and limits\n" + Reference.MADE + """

                ## Why a jar is refused
                Every reason is told at once. All but the last three, and what is wrong with a pack that code supplies, are found
                before a class of the jar is loaded.
                """ + rows("FindingCode") + """

                ## How a call can go wrong
                What the operator reads beside a plugin.
                """
                + rows("PluginUnavailable.Reason") + """

                ## How long and how much
                """ + limits();
    }

    private String rows(String type) {
        return table(host.get(type).parts().stream()
                .map(row -> List.of(row.code(), row.text()))
                .toList());
    }

    private String limits() {
        var explained =
                host.get("HostLimits").parts().stream().collect(Collectors.toMap(TypeDoc.Row::code, TypeDoc.Row::text));
        return table(Arrays.stream(HostLimits.class.getRecordComponents())
                .map(part -> List.of(usual(part.getName()), explained.get(part.getName())))
                .toList());
    }

    private static String usual(String part) {
        try {
            var value = HostLimits.class.getMethod(part).invoke(HostLimits.USUAL);
            return value instanceof Duration time ? time.toSeconds() + " s" : String.valueOf(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(part, e);
        }
    }

    private static String table(List<List<String>> rows) {
        return rows.stream()
                .map(row -> "| `" + row.getFirst() + "` | " + row.getLast() + " |\n")
                .collect(Collectors.joining("", "\n| | |\n| --- | --- |\n", ""));
    }
}
