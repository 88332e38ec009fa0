/** Measurements, run by hand with the benchmark profile; they print figures and assert none. */
@NullMarked
package dev.leaven.portal.benchmark;

import org.jspecify.annotations.NullMarked;
