package dev.rowsmith.contract;

import dev.rowsmith.annotation.Projection;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A part of an event, in an order of its own. */
@Projection(Event.class)
public record EventLine(int attempts, Optional<String> note, @Nullable Instant at, String source) {}
