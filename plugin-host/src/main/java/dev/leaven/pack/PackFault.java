package dev.leaven.pack;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/** What can be wrong in a pack. The words are for its author, whose build says them; a portal has its own for its operator. */
public enum PackFault {
    NOT_YAML("this is not valid YAML: {0}"),
    KEY_TWICE("this key was already given on line {0}"),

    MISSING("is missing"),
    EMPTY("is empty"),
    NOT_IN_THIS_KIND("does not belong in a pack of this kind"),
    NO_ENGLISH("must have \"en\", English"),
    NOT_KNOWN("is not known here; check the spelling"),
    NOT_WRITTEN_AS("{0} is not written as {1}"),
    NOT_ONE_OF("{0} is not one of {1}"),
    OTHER_TYPE("must be {1}, not {0}"),
    TOO_FEW("must have at least {0}"),
    TOO_MANY("must have at most {0}"),
    TOO_SHORT("must have at least {0} characters"),
    TOO_LONG("must have at most {0} characters"),
    TOO_LOW("must be at least {0}"),
    NOT_ABOVE("must be above {0}"),
    TOO_HIGH("must be at most {0}"),
    TWICE_IN_LIST("has something twice"),
    NOT_THIS("must be {0}"),
    SHAPE("does not fit: {0}"),

    KIND("must be {0} here"),
    LANGUAGE_NOT_DECLARED("\"{0}\" is not among the languages of the pack"),
    ID_TWICE("the id \"{0}\" is already used at {1}"),
    NO_SUCH_THING("\"{0}\" does not exist in {1}"),
    NOT_IN_SEQUENCE("the numbers ({0}) must be {1}, but are {2}"),
    SHORT_FORM("exactly one statement for learners must have shortForm: true, but {0} do"),
    PLACEHOLDER_LOST("lacks {0}, which another language has"),
    BRACES("has braces that are no placeholder; write it as {0}"),
    PLACEHOLDER_NOT_FILLED("the portal does not fill in {0}"),
    SCALE_OF_A_KIND("exactly one scale must be of kind {0}, but {1} are"),
    NOT_THE_SCALE("must be the scale of kind {0}"),
    NOT_ANONYMOUS("must be a perspective that answers anonymously (identified: false)"),
    NOT_BY_NAME("must be a perspective that answers by name (identified: true); learners get a \"learner\" statement"),
    WITHOUT_PREFIX("\"{0}\" must begin with \"{1}\""),
    PREFIX_TAKEN("the recipe has ids that begin with it, such as \"{0}\""),
    ID_OF_THE_RECIPE("is the recipe''s own id"),
    OTHER_RECIPE("must be \"{0}\""),
    OTHER_RECIPE_VERSION("asks for {0}, but the recipe here is version {1}"),
    NO_RANGE("\"{0}\" is no range of versions; write it as \">=1.0.0 & <2.0.0\"");

    private final String words;

    PackFault(String words) {
        this.words = words;
    }

    /** In English. */
    String say(List<String> details) {
        return new MessageFormat(words, Locale.ROOT).format(details.toArray());
    }
}
