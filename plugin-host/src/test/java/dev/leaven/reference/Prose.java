package dev.leaven.reference;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EndElementTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.doctree.ThrowsTree;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Javadoc as a line of Markdown. */
final class Prose {

    private Prose() {}

    static String of(@Nullable DocCommentTree comment) {
        return comment == null ? "" : line(comment.getFullBody());
    }

    /** The body, what it returns, and what it throws. */
    static String withTags(@Nullable DocCommentTree comment) {
        if (comment == null) {
            return "";
        }
        var tags = comment.getBlockTags().stream()
                .map(Prose::tag)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return (of(comment) + " " + tags).strip();
    }

    static String param(@Nullable DocCommentTree comment, String name) {
        return comment == null
                ? ""
                : comment.getBlockTags().stream()
                        .filter(ParamTree.class::isInstance)
                        .map(ParamTree.class::cast)
                        .filter(param -> param.getName().toString().equals(name))
                        .map(param -> line(param.getDescription()))
                        .collect(Collectors.joining());
    }

    private static Optional<String> tag(DocTree tag) {
        return switch (tag) {
            case ParamTree param -> Optional.of("`" + param.getName() + "`: " + line(param.getDescription()) + ".");
            case ReturnTree answer -> Optional.of("Returns " + line(answer.getDescription()) + ".");
            case ThrowsTree refusal ->
                Optional.of("Throws `" + simple(refusal.getExceptionName().toString()) + "` "
                        + line(refusal.getDescription()) + ".");
            default -> Optional.empty();
        };
    }

    private static String line(List<? extends DocTree> words) {
        return words.stream()
                .map(Prose::inline)
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .replace("|", "\\|")
                .strip();
    }

    private static String inline(DocTree part) {
        return switch (part) {
            case TextTree text -> text.getBody();
            case ReturnTree answer -> sentence(line(answer.getDescription()));
            case LiteralTree literal -> "`" + literal.getBody().getBody() + "`";
            case LinkTree link ->
                "`" + simple(link.getReference().getSignature()).replaceAll("^#", "") + "`";
            case StartElementTree start when start.getName().contentEquals("a") -> "";
            case EndElementTree end when end.getName().contentEquals("a") -> "";
            default -> " ";
        };
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }

    /** Without package, and without a method's parameters. */
    private static String simple(String reference) {
        return reference
                .replaceAll("\\b[a-z]+\\.(?=[a-z.]*[A-Z])", "")
                .replaceAll("\\(.+\\)", "()")
                .replace('#', '.')
                .replaceAll("^\\.", "");
    }
}
