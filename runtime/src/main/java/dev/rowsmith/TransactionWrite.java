package dev.rowsmith;

import dev.rowsmith.operation.Plan;
import dev.rowsmith.operation.Verdict;
import dev.rowsmith.operation.WriteResult;
import dev.rowsmith.operation.WriteResult.Outcome;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One write of a transaction, made by a DAO: {@code phones.creating(phone)}. Its values are
 * checked; nothing is sent before {@link Database#transact} is called with it.
 */
public final class TransactionWrite {

  private final Verb verb;
  private final OperationContext context;
  private final List<Place> places;
  private final Plan<? extends WriteResult<?>> plan;
  private final Predicate<WriteResult<?>> stale;

  /** What a write does, and so what it means that it cannot. */
  enum Verb {
    CREATING,
    PUTTING,
    UPDATING,
    DELETING,
    DELETING_IF,
    CHECKING;

    /** What errors call it. */
    String operation() {
      return switch (this) {
        case CREATING -> "creating";
        case PUTTING -> "putting";
        case UPDATING -> "updating";
        case DELETING, DELETING_IF -> "deleting";
        case CHECKING -> "checking";
      };
    }
  }

  /**
   * What one write of a transaction alone may be at.
   *
   * @param identity equal for the same record in whatever form its key is given, and for the same
   *     unique value
   * @param attribute the component whose value it is, or null for a record
   */
  record Place(Object identity, @Nullable String attribute) {

    /** What is wrong where another write is there too. */
    String rule() {
      return attribute == null
          ? "A transaction writes a record once, but this one has "
          : "A transaction gives a unique value to one record, but that of "
              + attribute
              + " is given by ";
    }
  }

  /**
   * @param places its record, and the unique values that it gives to it
   * @param stale tells whether what was found has another version than the write wants
   */
  TransactionWrite(
      Verb verb,
      OperationContext context,
      List<Place> places,
      Plan<? extends WriteResult<?>> plan,
      Predicate<WriteResult<?>> stale) {
    this.verb = verb;
    this.context = context;
    this.places = List.copyOf(places);
    this.plan = plan;
    this.stale = stale;
  }

  OperationContext context() {
    return context;
  }

  List<Place> places() {
    return places;
  }

  Plan<? extends WriteResult<?>> plan() {
    return plan;
  }

  /** Why the transaction cannot be done, by what this write found. */
  TransactionCanceledException.Reason reason(Verdict verdict) {
    WriteResult<?> result = verdict.result();
    return new TransactionCanceledException.Reason(
        kind(verdict), context, result == null ? null : result.record(), verdict.attribute());
  }

  private TransactionCanceledException.Kind kind(Verdict verdict) {
    return switch (verdict.kind()) {
      case NONE -> TransactionCanceledException.Kind.NONE;
      case DUPLICATE -> TransactionCanceledException.Kind.DUPLICATE_VALUE;
      case CONFLICT -> TransactionCanceledException.Kind.CONFLICT;
      case OVERLOAD -> TransactionCanceledException.Kind.OVERLOAD;
      case REFUSED -> TransactionCanceledException.Kind.REFUSED;
      case RESULT -> found(verdict.result());
    };
  }

  private TransactionCanceledException.Kind found(@Nullable WriteResult<?> result) {
    if (result == null || result.outcome() == Outcome.APPLIED) {
      return TransactionCanceledException.Kind.NONE;
    }
    if (stale.test(result)) {
      return TransactionCanceledException.Kind.STALE_RECORD;
    }
    boolean absent = result.outcome() == Outcome.ABSENT;
    return switch (verb) {
      case CREATING ->
          absent
              ? TransactionCanceledException.Kind.CONDITION_FAILED
              : TransactionCanceledException.Kind.ALREADY_EXISTS;
      case DELETING -> TransactionCanceledException.Kind.NONE;
      case UPDATING, DELETING_IF ->
          absent
              ? TransactionCanceledException.Kind.NOT_FOUND
              : TransactionCanceledException.Kind.CONDITION_FAILED;
      case PUTTING, CHECKING -> TransactionCanceledException.Kind.CONDITION_FAILED;
    };
  }
}
