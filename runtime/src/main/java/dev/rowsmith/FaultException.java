package dev.rowsmith;

/** Carries a fault out of an attempt. */
public final class FaultException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  /** Costs no stack trace: whoever catches it goes on with what the fault has. */
  public FaultException(Fault fault) {
    super(fault.exception().getMessage(), fault.exception(), false, false);
    this.fault = fault;
  }

  /** Why the attempt failed. */
  public Fault fault() {
    return fault;
  }
}
