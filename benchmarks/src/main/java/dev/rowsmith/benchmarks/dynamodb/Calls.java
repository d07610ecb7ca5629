package dev.rowsmith.benchmarks.dynamodb;

import java.util.List;

/** The calls that are measured, as a variant does them on the record with the number 7. */
public interface Calls {

  Object get();

  Object put();

  /** Changes the title, and returns the record as it is then. */
  Object update();

  /** All records of the partition. */
  List<?> query();

  /** The records of a hundred keys. */
  List<?> batchGet();

  List<?> scan();

  Object getNested();

  Object putNested();

  /** The fixture's record with the values of one of the variant's own, for comparison. */
  default Object asRecord(Object read) {
    return read;
  }
}
