/** Channels: ways to bring a message to people. */
@NullMarked
package dev.leaven.plugin.channel;

import org.jspecify.annotations.NullMarked;
