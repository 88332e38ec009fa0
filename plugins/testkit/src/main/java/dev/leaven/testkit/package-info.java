/** Abstract JUnit classes that hold a plugin's built jar against the contract, and peers that misbehave on demand. */
@NullMarked
package dev.leaven.testkit;

import org.jspecify.annotations.NullMarked;
