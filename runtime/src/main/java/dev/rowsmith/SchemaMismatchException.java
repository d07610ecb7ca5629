package dev.rowsmith;

import dev.rowsmith.schema.SchemaDifference;
import java.util.List;
import java.util.stream.Collectors;

/** A table of the name is there, but is not the record's table; nothing was changed. */
public final class SchemaMismatchException extends RowsmithException {

  private static final long serialVersionUID = 1L;

  private final transient List<SchemaDifference> differences;

  public SchemaMismatchException(OperationContext context, List<SchemaDifference> differences) {
    super(context, "the live table is not the record's. " + list(differences), null);
    this.differences = List.copyOf(differences);
  }

  private static String list(List<SchemaDifference> differences) {
    return differences.stream().map(SchemaDifference::toString).collect(Collectors.joining("; "));
  }

  /** Every place where the live table differs. */
  public List<SchemaDifference> differences() {
    return differences;
  }
}
