package dev.leaven.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.reflect.AccessFlag;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.jar.JarFile;
import org.apache.hc.client5.http.classic.HttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.ObjectMapper;

class CheckpointsTest {

    @ParameterizedTest
    @ValueSource(classes = {ObjectMapper.class, HttpClient.class, Test.class})
    void every_class_of_a_library_is_still_sound(Class<?> ofIt) throws Exception {
        var location = ofIt.getProtectionDomain().getCodeSource().getLocation();
        try (var jar = new JarFile(Path.of(location.toURI()).toFile())) {
            var classes = jar.stream()
                    .filter(entry -> entry.getName().endsWith(".class")
                            && !entry.getName().endsWith("-info.class")
                            && !entry.getName().startsWith("META-INF/"))
                    .toList();
            assertThat(classes).isNotEmpty();
            for (var entry : classes) {
                var without = bytes(jar, entry.getName());
                var with = Checkpoints.in(without);
                assertThat(new String(with, StandardCharsets.ISO_8859_1).contains("dev/leaven/host/Checkpoint"))
                        .as(entry.getName())
                        .isEqualTo(hasCode(without));
                // Some refer to classes that nobody has here.
                assertThat(ClassFile.of().verify(with))
                        .as(entry.getName())
                        .hasSameSizeAs(ClassFile.of().verify(without));
            }
        }
    }

    @Test
    void a_method_without_room_stays_as_it_is() {
        var full = ClassFile.of()
                .build(
                        ClassDesc.of("test.Full"),
                        type -> type.withMethodBody("full", ConstantDescs.MTD_void, AccessFlag.STATIC.mask(), code -> {
                            for (var i = 0; i < 65_534; i++) {
                                code.nop();
                            }
                            code.return_();
                        }));

        assertThat(Checkpoints.in(full)).isEqualTo(full);
    }

    @Test
    void what_is_no_class_stays_as_it_is() {
        assertThat(Checkpoints.in(new byte[] {1, 2, 3})).containsExactly(1, 2, 3);
    }

    private static boolean hasCode(byte[] classFile) {
        return ClassFile.of().parse(classFile).methods().stream()
                .anyMatch(method -> method.code().isPresent());
    }

    private static byte[] bytes(JarFile jar, String name) throws IOException {
        try (var in = jar.getInputStream(jar.getEntry(name))) {
            return in.readAllBytes();
        }
    }
}
