package dev.leaven.portal.identity.devicelink;

/**
 * Says where device links of one purpose lead. Implemented by a bean of the module that has pages behind such links. What the
 * page before the door says it is about is the text {@code link.purpose.…} with the purpose in small letters; it may name the
 * organisation, as {@code {0}}.
 */
public interface DeviceLinkPage {

    /** Up to 24 capital letters and underscores, no other page's, and the same for good: it is stored with each link. */
    String purpose();

    /** The first page behind the door, below {@code /p/{token}}: a slash and more, such as {@code /plan}. */
    String path();
}
