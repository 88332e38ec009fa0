/**
 * What every kind of plugin compiles against. Depends on nothing but the JDK and jspecify.
 *
 * <p>A plugin is a jar with a manifest. It looks nothing up: settings, network, log, clock and a small store are handed to
 * it with each call, for one organisation at a time. It keeps no state of its own between calls, and no thread.
 */
@NullMarked
package dev.leaven.plugin;

import org.jspecify.annotations.NullMarked;
