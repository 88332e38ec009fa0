/** Code that breaks one house rule per class, so that {@code ArchitectureTest} can show that every rule bites. */
package dev.leaven.offenders;
