package dev.rowsmith.sql;

import dev.rowsmith.BackendException;
import dev.rowsmith.BackendException.Category;
import dev.rowsmith.Fault;
import dev.rowsmith.OperationContext;
import dev.rowsmith.RowsmithException;
import dev.rowsmith.TableNotFoundException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/**
 * Turns a failure of JDBC into the exception that a caller gets. Its text names the SQLState and
 * never the server's message, which may hold values.
 */
final class Failures {

  private static final String UNDEFINED_TABLE = "42P01";
  private static final String INSUFFICIENT_PRIVILEGE = "42501";

  private static final String TOO_LARGE = "54000";

  private static final String LOCKED = "55P03";

  private static final String CONNECTION = "08";

  private static final String STOPPED = "57014";
  private static final String READ_ONLY = "25006";
  private static final String IDLE = "25P03";

  /** What HikariCP tells of itself when it has no connection left: numbers alone. */
  private static final Pattern POOL =
      Pattern.compile("\\(total=\\d+, active=\\d+, idle=\\d+, waiting=\\d+\\)");

  /** What those numbers begin with where the server lets the pool open no connection. */
  private static final String OPENED_NONE = " (total=0,";

  /** The server went down while it worked. */
  private static final Set<String> SHUTDOWNS = Set.of("57P01", "57P02");

  /**
   * Nothing was done: a serialization failure, a deadlock, too many connections, a server that
   * comes up, and one that is no primary any more.
   */
  private static final Set<String> PASSING = Set.of("40001", "40P01", "53300", "57P03", "25006");

  private Failures() {}

  /**
   * What a failed attempt means for another one.
   *
   * @param sent whether there was a connection, so that something may have been done
   */
  static Fault fault(OperationContext context, SQLException failure, boolean sent) {
    RowsmithException exception = exception(context, failure);
    String state = state(failure);
    if (state == null) {
      return new Fault(exception, false, false);
    }
    boolean broken = state.startsWith(CONNECTION) || SHUTDOWNS.contains(state);
    return new Fault(exception, broken || PASSING.contains(state), broken && sent);
  }

  /** The refusal of a database whose texts have another order. */
  static RowsmithException ofEncoding(OperationContext context, String encoding) {
    return new BackendException(
        context,
        Category.REFUSED,
        "the database's encoding is "
            + encoding
            + ", but texts are ordered as they are in UTF8. Make one with ENCODING 'UTF8'",
        null);
  }

  /** Whether the server found that its plan of a statement is of a table that was altered since. */
  static boolean isStalePlan(SQLException failure) {
    // The state says more than this, and the message is in the server's own language.
    return failure instanceof PSQLException told
        && told.getServerErrorMessage() != null
        && "RevalidateCachedQuery".equals(told.getServerErrorMessage().getRoutine());
  }

  static RowsmithException exception(OperationContext context, SQLException failure) {
    String state = state(failure);
    if (UNDEFINED_TABLE.equals(state)) {
      return new TableNotFoundException(context, failure);
    }
    if (TOO_LARGE.equals(state)) {
      String problem =
          "PostgreSQL takes 2704 bytes in an entry of the table's key or of an index, which holds"
              + " the table's key too, and this record's are more. Use shorter keys";
      return new BackendException(context, Category.REFUSED, problem, failure);
    }
    if (LOCKED.equals(state)) {
      String problem =
          "others hold a lock on the table for longer than the timeout, perhaps a transaction that"
              + " was left open. Nothing was changed; look at pg_locks, and call again";
      return new BackendException(context, Category.UNREACHABLE, problem, failure);
    }
    if (STOPPED.equals(state)) {
      String problem =
          "PostgreSQL stopped the statement: statement_timeout was reached, or somebody canceled it."
              + " Nothing was changed by it; see whether an index is missing, or raise the timeout";
      return new BackendException(context, Category.UNREACHABLE, problem, failure);
    }
    if (IDLE.equals(state)) {
      String problem =
          "PostgreSQL ended the connection: within a transaction nothing was asked of it for longer"
              + " than idle_in_transaction_session_timeout. Take the rows of a stream, or handle"
              + " changes, in less time or fewer at once";
      return new BackendException(context, Category.FAILED, problem, failure);
    }
    if (READ_ONLY.equals(state)) {
      String problem =
          "this PostgreSQL takes no writes: it is a standby, or a primary no more, or the user's"
              + " transactions are read-only. Name all hosts in the URL, with targetServerType=primary";
      return new BackendException(context, Category.UNREACHABLE, problem, failure);
    }
    Category category = category(state, failure);
    String told = state == null ? pool(failure) : " (SQLState " + state + ")";
    return new BackendException(context, category, problem(category) + told, failure);
  }

  private static String pool(SQLException failure) {
    Matcher numbers = POOL.matcher(String.valueOf(failure.getMessage()));
    return numbers.find() ? " " + numbers.group() : "";
  }

  /** Whether the constraint that refused a row is a primary key, by the name that one is given. */
  static boolean isOfKey(SQLException failure) {
    return failure instanceof PSQLException told
        && told.getServerErrorMessage() != null
        && String.valueOf(told.getServerErrorMessage().getConstraint()).endsWith("_pkey");
  }

  /** Whether the connection is to a server that is no primary, so that another may be. */
  static boolean isOfNoPrimary(SQLException failure) {
    return READ_ONLY.equals(failure.getSQLState());
  }

  /** The first SQLState in a failure and its causes, or null where there is none. */
  static @Nullable String state(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof SQLException sql && sql.getSQLState() != null) {
        return sql.getSQLState();
      }
    }
    return null;
  }

  private static Category category(@Nullable String state, SQLException failure) {
    if (state == null) {
      // A pool that has no connection left has no state to tell.
      if (!(failure instanceof SQLTransientConnectionException) || failure.getCause() != null) {
        return Category.FAILED;
      }
      return pool(failure).startsWith(OPENED_NONE) ? Category.UNREACHABLE : Category.OVERLOAD;
    }
    if (state.equals(INSUFFICIENT_PRIVILEGE)) {
      return Category.ACCESS;
    }
    return switch (state.length() < 2 ? state : state.substring(0, 2)) {
      // 57 is a server that goes down or comes up, or a statement_timeout.
      case "08", "57" -> Category.UNREACHABLE;
      case "28" -> Category.ACCESS;
      case "53" -> Category.OVERLOAD;
      case "22", "23", "42" -> Category.REFUSED;
      default -> Category.FAILED;
    };
  }

  private static String problem(Category category) {
    return switch (category) {
      case UNREACHABLE ->
          "PostgreSQL gave no answer in time. Check that it runs, that its address is right, and"
              + " that nothing holds a lock for long";
      case ACCESS ->
          "PostgreSQL refused the access. Check user and password, and what is granted to the user";
      case OVERLOAD ->
          "PostgreSQL, or the pool in front of it, has no room left. Check the sizes of the pool and"
              + " of max_connections, that connections are given back, and the server's disk and memory";
      case REFUSED ->
          "PostgreSQL refused the statement. Call createTable(), which tells where the table is"
              + " not the record's";
      case FAILED -> "PostgreSQL failed; the cause says how";
    };
  }
}
