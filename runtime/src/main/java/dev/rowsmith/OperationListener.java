package dev.rowsmith;

/**
 * Is told of every operation that a database sent, for metrics and traces.
 *
 * <pre>{@code
 * PostgresDatabase.builder().dataSource(source).listener(operation -> log(operation)).build();
 * }</pre>
 *
 * <p>It is called in the thread that has the operation's answer, by many threads at once, and what
 * it does adds to the operation's time. What it throws is logged as a warning of the system's
 * logger {@code dev.rowsmith}, and changes nothing for the operation's caller.
 */
@FunctionalInterface
public interface OperationListener {

  /** Called when an operation is over, whatever became of it. */
  void completed(CompletedOperation operation);
}
