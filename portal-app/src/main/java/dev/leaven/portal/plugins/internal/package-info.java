/** What runs on this node, and what the database knows of plugins. */
@NullMarked
package dev.leaven.portal.plugins.internal;

import org.jspecify.annotations.NullMarked;
