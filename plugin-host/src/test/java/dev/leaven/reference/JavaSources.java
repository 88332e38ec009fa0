package dev.leaven.reference;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.leaven.reference.TypeDoc.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Reads public types from a folder of Java sources, with the compiler's own parser. */
final class JavaSources extends TreePathScanner<Void, String> {

    private final DocTrees docs;
    private final TreeMap<String, TypeDoc> found = new TreeMap<>();

    private JavaSources(DocTrees docs) {
        this.docs = docs;
    }

    /** By name. */
    static TreeMap<String, TypeDoc> read(Path folder) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = Files.walk(folder);
                var manager = compiler.getStandardFileManager(null, null, null)) {
            var sources = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .toList();
            var task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(sources));
            var reader = new JavaSources(DocTrees.instance(task));
            for (CompilationUnitTree unit : task.parse()) {
                reader.scan(unit, "");
            }
            return reader.found;
        }
    }

    @Override
    public Void visitClass(ClassTree type, String outer) {
        var name = outer + type.getSimpleName();
        if (isPublic(type.getModifiers().getFlags(), getCurrentPath().getParentPath())) {
            found.put(name, describe(name, type));
            super.visitClass(type, name + ".");
        }
        return null;
    }

    private TypeDoc describe(String name, ClassTree type) {
        var comment = docs.getDocCommentTree(getCurrentPath());
        var parts = new ArrayList<Row>();
        var members = new ArrayList<Row>();
        for (Tree member : type.getMembers()) {
            switch (member) {
                case VariableTree field
                when isComponent(type, field) ->
                    parts.add(new Row(
                            field.getName().toString(),
                            typeOf(field),
                            Prose.param(comment, field.getName().toString())));
                case VariableTree field
                when isEnumConstant(type, field) ->
                    parts.add(new Row(field.getName().toString(), "", Prose.of(comment(field))));
                case VariableTree field
                when isPublic(field.getModifiers().getFlags(), getCurrentPath()) && field.getInitializer() != null ->
                    members.add(new Row(constant(field), "", Prose.of(comment(field))));
                case MethodTree method
                when isTold(type, method) ->
                    members.add(new Row(signature(method), typeOf(method), Prose.withTags(comment(method))));
                default -> {}
            }
        }
        return new TypeDoc(name, kind(type), Prose.of(comment), parts, members);
    }

    private @Nullable DocCommentTree comment(Tree member) {
        return docs.getDocCommentTree(new TreePath(getCurrentPath(), member));
    }

    /** With its value, where that is a plain one. */
    private static String constant(VariableTree field) {
        return field.getInitializer() instanceof LiteralTree value
                ? field.getName() + " = " + value
                : field.getName().toString();
    }

    private boolean isTold(ClassTree type, MethodTree method) {
        var modifiers = method.getModifiers();
        return isPublic(modifiers.getFlags(), getCurrentPath())
                && method.getReturnType() != null
                && modifiers.getAnnotations().stream()
                        .noneMatch(annotation ->
                                annotation.getAnnotationType().toString().equals("Override"));
    }

    /** Members of an interface are public without saying so. */
    private static boolean isPublic(Set<Modifier> flags, TreePath owner) {
        return flags.contains(Modifier.PUBLIC)
                || owner.getLeaf().getKind() == Tree.Kind.INTERFACE && !flags.contains(Modifier.PRIVATE);
    }

    private static boolean isComponent(ClassTree type, VariableTree field) {
        return type.getKind() == Tree.Kind.RECORD
                && !field.getModifiers().getFlags().contains(Modifier.STATIC);
    }

    private static boolean isEnumConstant(ClassTree type, VariableTree field) {
        return type.getKind() == Tree.Kind.ENUM
                && field.getType() != null
                && field.getType().toString().equals(type.getSimpleName().toString());
    }

    private static String kind(ClassTree type) {
        return type.getKind().toString().toLowerCase(Locale.ROOT);
    }

    private static String signature(MethodTree method) {
        var parameters = method.getParameters().stream()
                .map(parameter -> typeOf(parameter) + " " + parameter.getName())
                .collect(Collectors.joining(", "));
        return method.getName() + "(" + parameters + ")";
    }

    private static String typeOf(VariableTree field) {
        var optional = field.getModifiers().getAnnotations().stream()
                .anyMatch(
                        annotation -> annotation.getAnnotationType().toString().equals("Nullable"));
        return plain(String.valueOf(field.getType())) + (optional ? "?" : "");
    }

    private static String typeOf(MethodTree method) {
        return plain(String.valueOf(method.getReturnType()));
    }

    private static String plain(String type) {
        return type.replaceAll("@Nullable\\(?\\)? ?", "");
    }
}
