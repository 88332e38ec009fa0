/** Runs the plugins of one node: starts, replaces, stops and calls them. Knows no Spring. The parts are in the packages below. */
@NullMarked
package dev.leaven.host;

import org.jspecify.annotations.NullMarked;
