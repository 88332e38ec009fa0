package dev.leaven.host.review;

import java.lang.classfile.BootstrapMethodEntry;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.DynamicConstantPoolEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.instruction.ConstantInstruction.LoadConstantInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Finds calls of what would end the portal, or act when it ends. A lambda is a method of its class; a method reference is
 * called through the arguments of an {@code invokedynamic}. Reflection gets around this: it catches mistakes, not malice.
 */
final class ForbiddenCalls {

    private static final Map<String, Set<String>> FORBIDDEN = Map.of(
            "java/lang/System", Set.of("exit"),
            "java/lang/Runtime", Set.of("exit", "halt", "addShutdownHook"));

    private ForbiddenCalls() {}

    /** Each with class, method and line, as in {@code test.Channel.deliver:12 → System.exit}. */
    static List<String> in(ClassModel type) {
        var name = type.thisClass().asInternalName().replace('/', '.');
        var named = StreamSupport.stream(type.constantPool().spliterator(), false)
                .flatMap(entry -> entry instanceof MemberRefEntry member ? forbidden(member) : Stream.empty())
                .distinct()
                .toList();
        if (named.isEmpty()) {
            return List.of();
        }
        var calls = new ArrayList<String>();
        for (var method : type.methods()) {
            method.code().ifPresent(code -> look(name, method, code, calls));
        }
        return calls.isEmpty()
                ? named.stream().map(called -> name + " → " + called).toList()
                : calls;
    }

    private static void look(String type, MethodModel method, CodeModel code, List<String> calls) {
        var place = type + "." + method.methodName().stringValue();
        var line = "";
        for (var element : code) {
            if (element instanceof LineNumber number) {
                line = ":" + number.line();
            }
            var at = place + line;
            called(element).forEach(called -> calls.add(at + " → " + called));
        }
    }

    private static Stream<String> called(CodeElement element) {
        var seen = new HashSet<Integer>();
        return switch (element) {
            case InvokeInstruction call -> forbidden(call.method());
            case InvokeDynamicInstruction call -> called(call.invokedynamic(), seen);
            case LoadConstantInstruction load -> called(load.constantEntry(), seen);
            default -> Stream.empty();
        };
    }

    /** @param seen bootstrap methods that were followed: one may be an argument of itself */
    private static Stream<String> called(PoolEntry entry, Set<Integer> seen) {
        return switch (entry) {
            case MethodHandleEntry handle -> forbidden(handle.reference());
            case DynamicConstantPoolEntry dynamic
            when seen.add(dynamic.bootstrapMethodIndex()) -> called(dynamic.bootstrap(), seen);
            default -> Stream.empty();
        };
    }

    private static Stream<String> called(BootstrapMethodEntry bootstrap, Set<Integer> seen) {
        return Stream.concat(
                forbidden(bootstrap.bootstrapMethod().reference()),
                bootstrap.arguments().stream().flatMap(argument -> called(argument, seen)));
    }

    private static Stream<String> forbidden(MemberRefEntry member) {
        var owner = member.owner().asInternalName();
        var name = member.name().stringValue();
        return FORBIDDEN.getOrDefault(owner, Set.of()).contains(name)
                ? Stream.of(owner.substring(owner.lastIndexOf('/') + 1) + "." + name)
                : Stream.empty();
    }
}
