package dev.rowsmith.processor.read;

import dev.rowsmith.processor.model.EnumsModel;
import dev.rowsmith.processor.model.TableModel;
import dev.rowsmith.processor.problem.Problems;
import java.util.Optional;

/**
 * What a record says, as far as it can be read now.
 *
 * @param enums its enums, without what is wrong with them; empty where none can be generated
 * @param table its table; empty where anything is wrong or not resolved
 * @param unresolved whether it names a type that does not exist, or that is yet to be generated
 * @param problems what is wrong with it
 */
public record Reading(
    Optional<EnumsModel> enums,
    Optional<TableModel> table,
    boolean unresolved,
    Problems problems) {}
