/** Text from plugins, made fit for a log and a page. */
@NullMarked
package dev.leaven.host.text;

import org.jspecify.annotations.NullMarked;
