/** A real MySQL server for tests, without Docker and without root's help. */
@NullMarked
package dev.leaven.portal.testing.mysql;

import org.jspecify.annotations.NullMarked;
