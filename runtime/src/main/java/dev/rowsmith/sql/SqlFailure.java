package dev.rowsmith.sql;

import java.sql.SQLException;

/** Carries a failure of JDBC through methods of the codec, which declare none. */
final class SqlFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final SQLException failure;

  SqlFailure(SQLException failure) {
    super(failure);
    this.failure = failure;
  }

  SQLException failure() {
    return failure;
  }
}
