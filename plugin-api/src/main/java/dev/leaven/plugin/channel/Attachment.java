package dev.leaven.plugin.channel;

import dev.leaven.plugin.Bytes;

/**
 * A file that goes along.
 *
 * @param name without folders, as in {@code plan.pdf}
 * @param mediaType as in {@code application/pdf}
 * @param content what is in it
 */
public record Attachment(String name, String mediaType, Bytes content) {}
