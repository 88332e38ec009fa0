/** The operator's page of plugins: what is installed, who is trusted, what is under development. */
@NullMarked
package dev.leaven.portal.plugins.operator.ui;

import org.jspecify.annotations.NullMarked;
