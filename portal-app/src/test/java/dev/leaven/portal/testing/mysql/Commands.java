package dev.leaven.portal.testing.mysql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs a command of the system to its end. */
final class Commands {

    private Commands() {}

    /** Exit status and everything the command said. */
    record Outcome(int status, String output) {}

    /** @throws IOException with the command's own words when it fails */
    static String run(List<String> command) throws IOException {
        var outcome = attempt(command);
        if (outcome.status() != 0) {
            throw new IOException(
                    "%s ended with %d:%n%s".formatted(String.join(" ", command), outcome.status(), outcome.output()));
        }
        return outcome.output();
    }

    static Outcome attempt(List<String> command) throws IOException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Outcome(process.waitFor(), output);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + command.getFirst(), e);
        }
    }
}
