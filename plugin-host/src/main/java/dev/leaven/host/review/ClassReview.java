package dev.leaven.host.review;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MethodTypeEntry;
import java.lang.classfile.constantpool.NameAndTypeEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.reflect.AccessFlag;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads class files as bytes, without a class loader. */
final class ClassReview {

    private static final String API = "dev/leaven/plugin/";

    // The portal and what it is built on. Neither is visible to a plugin: a reference fails at the worst moment.
    private static final List<String> FORBIDDEN = List.of(
            "dev/leaven/portal/",
            "dev/leaven/host/",
            "dev/leaven/pack/",
            "org/springframework/",
            "com/vaadin/",
            "org/hibernate/",
            "org/pf4j/");

    private static final int MAGIC = 0xCAFEBABE;
    private static final int HEADER = 8;

    private final Findings findings;

    ClassReview(Findings findings) {
        this.findings = findings;
    }

    /** @param entry its name in the jar, whatever folder it lies in */
    void look(String entry, byte[] bytes) {
        if (bytes.length < HEADER || (number(bytes, 0) << 16 | number(bytes, 2)) != MAGIC) {
            findings.add(FindingCode.BROKEN_CLASS, entry);
            return;
        }
        if (number(bytes, 6) > ClassFile.latestMajorVersion() || number(bytes, 4) == ClassFile.PREVIEW_MINOR_VERSION) {
            findings.add(FindingCode.NEWER_JAVA, entry);
            return;
        }
        try {
            look(entry, ClassFile.of().parse(bytes));
        } catch (RuntimeException _) {
            // The parser promises IllegalArgumentException, but these bytes come from a stranger.
            findings.add(FindingCode.BROKEN_CLASS, entry);
        }
    }

    /** Whether {@link java.util.ServiceLoader} could make one. */
    static boolean isProvider(byte[] bytes) {
        try {
            var model = ClassFile.of().parse(bytes);
            return model.flags().has(AccessFlag.PUBLIC)
                    && !model.flags().has(AccessFlag.ABSTRACT)
                    && model.methods().stream()
                            .anyMatch(method -> method.methodName().equalsString("<init>")
                                    && method.methodType().equalsString("()V")
                                    && method.flags().has(AccessFlag.PUBLIC));
        } catch (RuntimeException _) {
            return false;
        }
    }

    private void look(String entry, ClassModel model) {
        var name = model.thisClass().asInternalName();
        if (name.startsWith(API)) {
            findings.add(FindingCode.BUNDLES_API, name);
            return;
        }
        if (forbidden(name).isPresent() || name.startsWith("java/")) {
            findings.add(FindingCode.FORBIDDEN_PACKAGE, name);
            return;
        }
        references(model)
                .flatMap(reference -> forbidden(reference).stream())
                .distinct()
                .forEach(root -> findings.add(FindingCode.FORBIDDEN_PACKAGE, name + " → " + root));
        ForbiddenCalls.in(model).forEach(call -> findings.add(FindingCode.FORBIDDEN_CALL, call));
    }

    private static Stream<String> references(ClassModel model) {
        var pool =
                StreamSupport.stream(model.constantPool().spliterator(), false).flatMap(ClassReview::reference);
        var members = Stream.concat(
                model.fields().stream().map(FieldModel::fieldType),
                model.methods().stream().map(MethodModel::methodType));
        return Stream.concat(pool, members.map(type -> type.stringValue()));
    }

    private static Stream<String> reference(PoolEntry entry) {
        return switch (entry) {
            case ClassEntry type -> Stream.of(type.asInternalName());
            case NameAndTypeEntry member -> Stream.of(member.type().stringValue());
            case MethodTypeEntry method -> Stream.of(method.descriptor().stringValue());
            default -> Stream.empty();
        };
    }

    /** @param reference a class' internal name, or a descriptor with several in it */
    private static Optional<String> forbidden(String reference) {
        return FORBIDDEN.stream()
                .filter(root -> reference.startsWith(root) || reference.contains("L" + root))
                .findFirst();
    }

    private static int number(byte[] bytes, int at) {
        return Byte.toUnsignedInt(bytes[at]) << 8 | Byte.toUnsignedInt(bytes[at + 1]);
    }
}
