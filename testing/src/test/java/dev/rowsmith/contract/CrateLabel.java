package dev.rowsmith.contract;

import dev.rowsmith.annotation.Projection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A part of a crate with values of several kinds; the record itself is seen in its package alone.
 */
@Projection(Crate.class)
record CrateLabel(
    CrateEnums.@Nullable State state,
    @Nullable String note,
    Set<String> tags,
    List<String> stops,
    int number) {}
