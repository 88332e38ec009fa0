/** Makes plugin jars for tests, here and in the modules that build on the host (as this module's test-jar). */
package dev.leaven.host.testing;
