package dev.leaven.host.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.host.testing.PluginJar;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.DynamicConstantDesc;
import java.lang.constant.MethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What would end the portal is refused before a class of the jar is loaded, wherever it is called. */
class ForbiddenCallsTest {

    private static final MethodTypeDesc TAKES_INT = MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_int);
    private static final DirectMethodHandleDesc EXIT = MethodHandleDesc.ofMethod(
            DirectMethodHandleDesc.Kind.STATIC, ClassDesc.of("java.lang.System"), "exit", TAKES_INT);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    static { if (true) System.exit(1); }                                | <clinit>        | System.exit
                    Ends() { System.exit(1); }                                          | <init>          | System.exit
                    { Runtime.getRuntime().exit(1); }                                   | <init>          | Runtime.exit
                    void end() { Runtime.getRuntime().halt(1); }                        | end             | Runtime.halt
                    void end() { Runtime.getRuntime().addShutdownHook(new Thread()); }  | end             | Runtime.addShutdownHook
                    Runnable end = () -> System.exit(1);                                | lambda$new$0    | System.exit
                    java.util.function.IntConsumer end = System::exit;                  | <init>          | System.exit
                    static java.util.function.IntConsumer end = System::exit;           | <clinit>        | System.exit
                    java.util.function.IntConsumer end = Runtime.getRuntime()::halt;    | <init>          | Runtime.halt
                    java.util.function.Consumer<Thread> end() { return Runtime.getRuntime()::addShutdownHook; } | end | Runtime.addShutdownHook
                    """)
    void class_method_and_line_are_named(String member, String method, String called) throws IOException {
        var source = "package test;\nclass Ends {\n\n" + member + "\n}";

        assertThat(findings(PluginJar.channel("channel-test").source("test.Ends", source)))
                .containsExactly(new Finding(FindingCode.FORBIDDEN_CALL, "test.Ends." + method + ":4 → " + called));
    }

    @Test
    void what_no_compiler_writes_is_found_too() throws IOException {
        var bootstrap = ConstantDescs.ofConstantBootstrap(
                ClassDesc.of("test.Ends"), "bootstrap", ConstantDescs.CD_Object, ConstantDescs.CD_MethodHandle);
        var inner = DynamicConstantDesc.ofNamed(bootstrap, "inner", ConstantDescs.CD_Object, EXIT);
        var outer = DynamicConstantDesc.ofNamed(bootstrap, "outer", ConstantDescs.CD_Object, inner);
        var callSite = DynamicCallSiteDesc.of(
                ConstantDescs.ofCallsiteBootstrap(
                        ClassDesc.of("test.Ends"), "site", ConstantDescs.CD_CallSite, ConstantDescs.CD_Object),
                "called",
                ConstantDescs.MTD_void,
                inner);
        var written = ClassFile.of()
                .build(
                        ClassDesc.of("test.Ends"),
                        type -> type.withMethodBody(
                                        "handle",
                                        ConstantDescs.MTD_void,
                                        AccessFlag.STATIC.mask(),
                                        code -> code.ldc(EXIT).pop().return_())
                                .withMethodBody(
                                        "constant",
                                        ConstantDescs.MTD_void,
                                        AccessFlag.STATIC.mask(),
                                        code -> code.ldc(outer).pop().return_())
                                .withMethodBody(
                                        "site",
                                        ConstantDescs.MTD_void,
                                        AccessFlag.STATIC.mask(),
                                        code -> code.invokedynamic(callSite).return_()));

        assertThat(findings(PluginJar.channel("channel-test").entry("test/Ends.class", written)))
                .extracting(Finding::detail)
                .containsExactly(
                        "test.Ends.handle → System.exit",
                        "test.Ends.constant → System.exit",
                        "test.Ends.site → System.exit");
    }

    @Test
    void a_class_that_names_it_in_no_method_is_refused_all_the_same() throws IOException {
        var written = ClassFile.of()
                .build(ClassDesc.of("test.Ends"), type -> type.constantPool().methodHandleEntry(EXIT));

        assertThat(findings(PluginJar.channel("channel-test").entry("test/Ends.class", written)))
                .containsExactly(new Finding(FindingCode.FORBIDDEN_CALL, "test.Ends → System.exit"));
    }

    @Test
    void methods_of_other_classes_may_be_called_so() throws IOException {
        var source = "package test;\nclass Ends { static void exit(int i) { } void end() { exit(1); Ends.exit(2);"
                + " Runtime.getRuntime().gc(); } }";

        assertThat(findings(PluginJar.channel("channel-test").source("test.Ends", source)))
                .isEmpty();
    }

    private List<Finding> findings(PluginJar jar) throws IOException {
        var path = jar.write(folder);
        return JarReview.of(path, new TrustedPublishers(Set.of(), Set.of(Checksum.of(path))), PackReviewer.NONE)
                .findings();
    }
}
