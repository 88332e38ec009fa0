/** Announcements for other systems, as <a href="https://www.standardwebhooks.com">Standard Webhooks</a> has it. */
@NullMarked
package dev.leaven.channel.webhook;

import org.jspecify.annotations.NullMarked;
