package dev.leaven.offenders.south;

import dev.leaven.offenders.north.PublicRow;
import dev.leaven.offenders.north.internal.HiddenRow;
import org.jspecify.annotations.Nullable;

/** Reaches into another module's internals, in a circle. */
public class South {

    @Nullable
    HiddenRow hidden;

    @Nullable
    PublicRow row;
}
