/** Lets a plugin reach the hosts of its manifest at public addresses, and nothing else. */
@NullMarked
package dev.leaven.host.network;

import org.jspecify.annotations.NullMarked;
