package dev.rowsmith.manual;

import dev.rowsmith.annotation.Projection;
import java.math.BigDecimal;

/** A row of a statement, which no table has. */
// docs: row
@Projection
public record HouseStays(String house, long stays, BigDecimal nights) {}
// docs: end
