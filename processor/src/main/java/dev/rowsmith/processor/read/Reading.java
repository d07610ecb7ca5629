package dev.rowsmith.processor.read;

import com.squareup.javapoet.ClassName;
import dev.rowsmith.processor.model.EnumsModel;
import dev.rowsmith.processor.model.TableModel;
import dev.rowsmith.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Messager;

/**
 * What a record says, as far as it can be read now.
 *
 * @param enums its enums, without what is wrong with them; empty where none can be generated
 * @param table its table; empty where anything is wrong or not resolved
 * @param unresolved whether it names a type that does not exist, or that is yet to be generated
 * @param problems what is wrong with it
 * @param types the readings of its records, where it is a sealed interface of them
 */
public record Reading(
    Optional<EnumsModel> enums,
    Optional<TableModel> table,
    boolean unresolved,
    Problems problems,
    List<Reading> types) {

  public Reading {
    types = List.copyOf(types);
  }

  /** What a record says. */
  Reading(
      Optional<EnumsModel> enums,
      Optional<TableModel> table,
      boolean unresolved,
      Problems problems) {
    this(enums, table, unresolved, problems, List.of());
  }

  /** The same with all that is known of the table. */
  Reading of(TableModel known) {
    return new Reading(enums, Optional.of(known), unresolved, problems, types);
  }

  /** The reading of one of its records. */
  Reading of(ClassName record) {
    return types.stream()
        .filter(each -> each.table().filter(known -> known.record().equals(record)).isPresent())
        .findFirst()
        .orElse(this);
  }

  /** Hands all problems to the compiler. */
  public void tell(Messager messager) {
    problems.tell(messager);
    types.forEach(each -> each.tell(messager));
  }
}
