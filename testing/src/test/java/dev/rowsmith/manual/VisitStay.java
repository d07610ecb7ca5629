package dev.rowsmith.manual;

import dev.rowsmith.annotation.Projection;
import java.time.LocalDate;

/** A part of a visit. */
// docs: projection
@Projection(Visit.class)
public record VisitStay(LocalDate day, int nights) {}
// docs: end
