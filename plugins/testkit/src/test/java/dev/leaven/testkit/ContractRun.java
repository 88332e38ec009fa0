package dev.leaven.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import dev.leaven.host.testing.PluginJar;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.testkit.engine.EngineTestKit;

/**
 * A contract, held against a jar as a partner's build would.
 *
 * @param sample what extends the contract
 */
record ContractRun(Class<?> sample, Path folder) {

    void assertKept(PluginJar jar) {
        assertThat(failures(jar, selectClass(sample))).isZero();
    }

    /** @param testCase a method's name, of the contract or of what it extends itself */
    void assertBroken(PluginJar jar, String testCase) {
        var method = Stream.<Class<?>>iterate(sample, type -> type != Object.class, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(one -> one.getName().equals(testCase))
                .findFirst()
                .orElseThrow();
        assertThat(failures(jar, selectMethod(sample, method))).isPositive();
    }

    private long failures(PluginJar jar, DiscoverySelector selector) {
        System.setProperty("leaven.plugin.jar", jar.write(folder).toString());
        try {
            var tests = EngineTestKit.engine("junit-jupiter")
                    .selectors(selector)
                    .execute()
                    .testEvents();
            assertThat(tests.finished().count()).isPositive();
            return tests.failed().count();
        } finally {
            System.clearProperty("leaven.plugin.jar");
        }
    }
}
