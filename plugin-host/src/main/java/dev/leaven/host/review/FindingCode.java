package dev.leaven.host.review;

/** Why a jar is refused. What its finding's detail holds is said here; the words for people are the portal's. */
public enum FindingCode {
    /** Not a readable zip file. */
    NOT_A_JAR,
    /** Detail: what is too large, {@code jar}, {@code entries}, {@code content} or the name of an entry. */
    TOO_LARGE,
    /** Unpacks to far more than it weighs. Detail: the entry. */
    ZIP_BOMB,
    /** An entry that points out of the jar, a name no file should have, or a folder with content. Detail: the entry. */
    UNSAFE_ENTRY,
    /** Detail: the entry that is there twice. */
    DUPLICATE_ENTRY,

    /** No code signer. */
    UNSIGNED,
    /** Changed after it was signed, or partly signed only. Detail: the entry. */
    ALTERED,
    /** Signed by somebody the operator does not trust. Detail: the signer's name. */
    SIGNER_NOT_TRUSTED,
    /** The signer's certificate is not, or no longer, valid. Detail: the day it ends. */
    SIGNER_EXPIRED,

    NO_MANIFEST,
    /** Detail: the attribute that is missing or blank. */
    MISSING_ATTRIBUTE,
    /** An attribute that would bring in code from elsewhere. Detail: the attribute. */
    FORBIDDEN_ATTRIBUTE,
    /** Detail: the id. */
    BAD_ID,
    /** Not a semantic version. Detail: the version. */
    BAD_VERSION,
    /** Neither {@code cluster} nor {@code channel}. Detail: the kind. */
    BAD_KIND,
    /** Not a host, or a cluster that names one. Detail: the entry of {@code Leaven-Hosts}. */
    BAD_HOST,
    /** The range does not take in this portal's API, or is none. Detail: the range. */
    API_RANGE,

    /** Brings {@code dev.leaven.plugin} along. Detail: the class. */
    BUNDLES_API,
    /** Brings along or refers to a package of the portal or its frameworks. Detail: the class, and what it refers to. */
    FORBIDDEN_PACKAGE,
    /**
     * Calls what would end the portal, or act when it ends: {@code System.exit}, {@code Runtime.exit}, {@code Runtime.halt},
     * {@code Runtime.addShutdownHook}. Detail: class, method and line, and what it calls.
     */
    FORBIDDEN_CALL,
    /** Built for a newer Java. Detail: the class. */
    NEWER_JAVA,
    /** Detail: the class that can't be read. */
    BROKEN_CLASS,

    /** Nothing to offer: no pack and no channel. */
    NO_CONTENT,
    /** More than one thing to offer, or not what the kind says. Detail: the entry. */
    AMBIGUOUS_CONTENT,
    /** The class named as a service is not in the jar, not public, or has no public constructor. Detail: the class. */
    BAD_PROVIDER,
    /** Detail: path and rule, as the pack's check says it. */
    BROKEN_PACK,

    /** Everything looked right, but it did not start. Detail: the error's class and first line. */
    DOES_NOT_START,
    /** Everything looked right, but a method that is called at the start did not return. Detail: the method, and the time it had. */
    DOES_NOT_RETURN,
    /**
     * A description or settings that can't be true, or a placeholder in {@code Leaven-Hosts} without a setting of kind HOST or
     * URL. Detail: what about it.
     */
    INVALID_ANSWER
}
