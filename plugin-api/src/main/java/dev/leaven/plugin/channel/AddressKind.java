package dev.leaven.plugin.channel;

/** What a channel has to know of a person. */
public enum AddressKind {
    /** Nothing: for broadcasts. */
    NONE,
    /** An e-mail address, as in RFC 5321. */
    EMAIL,
    /** A phone number in E.164, as in {@code +31612345678}. */
    PHONE,
    /** The portal's own opaque name for a person; up to 40 characters. */
    PERSON
}
