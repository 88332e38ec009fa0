package dev.leaven.portal.e2e;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Keeps what the browsers of a failed test showed, also of those that the test has closed on its way out. */
final class FailureKeeper
        implements TestExecutionExceptionHandler, LifecycleMethodExecutionExceptionHandler, BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        Browser.forgetClosed();
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        keep(context, failure);
        throw failure;
    }

    @Override
    public void handleBeforeEachMethodExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        keep(context, failure);
        throw failure;
    }

    private static void keep(ExtensionContext context, Throwable failure) {
        try {
            var folder = Artifacts.folder("failures/%s.%s"
                    .formatted(
                            context.getRequiredTestClass().getSimpleName(),
                            context.getTestMethod()
                                    .map(method -> method.getName())
                                    .orElse("before")));
            int number = 0;
            for (var sight : Browser.sights()) {
                sight.keep(folder, "page-" + ++number);
            }
            Artifacts.keepLogs(folder);
            Files.writeString(folder.resolve("failure.txt"), String.valueOf(failure));
            System.err.println("Kept pages and logs of the failure in " + folder);
        } catch (IOException | RuntimeException e) {
            failure.addSuppressed(e);
        }
    }
}
