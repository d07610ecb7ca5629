package dev.rowsmith.operation;

import org.jspecify.annotations.Nullable;

/**
 * What became of one write of a transaction that was canceled.
 *
 * @param kind whose fault it is
 * @param result what the write found, for {@link Kind#RESULT} alone
 * @param attribute the component whose value another record has, for {@link Kind#DUPLICATE} alone
 */
public record Verdict(Kind kind, @Nullable WriteResult<?> result, @Nullable String attribute) {

  /** Of a write by itself, or of one that was refused as it is. */
  public Verdict(Kind kind, @Nullable WriteResult<?> result) {
    this(kind, result, null);
  }

  /** Why a transaction was canceled, by one of its writes. */
  public enum Kind {
    /** The write did not cancel it, as far as the backend tells. */
    NONE,
    /** The write found a record, or none, that it is not to be done to. */
    RESULT,
    /** Another record has a value that is unique. */
    DUPLICATE,
    /** Another write or transaction is at the same record. */
    CONFLICT,
    /** The backend has no capacity left for it. */
    OVERLOAD,
    /** The backend refuses the write as it is. */
    REFUSED
  }

  /** Of a write whose value of a component another record has. */
  public static Verdict duplicate(String attribute) {
    return new Verdict(Kind.DUPLICATE, null, attribute);
  }

  /** Of a write that is not to blame. */
  public static Verdict none() {
    return new Verdict(Kind.NONE, null);
  }

  /** Of what a write found. */
  public static Verdict of(WriteResult<?> result) {
    return new Verdict(Kind.RESULT, result);
  }
}
