/** E-mail through an organisation's own mail server, over SMTP. */
@NullMarked
package dev.leaven.channel.email;

import org.jspecify.annotations.NullMarked;
