/** What the shell's own pages need from the rooms above which it stands. */
@NullMarked
package dev.leaven.portal.shell.app;

import org.jspecify.annotations.NullMarked;
