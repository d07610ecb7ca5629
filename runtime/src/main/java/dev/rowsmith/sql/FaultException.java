package dev.rowsmith.sql;

import dev.rowsmith.Fault;

/** Carries a fault out of an attempt. */
final class FaultException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  FaultException(Fault fault) {
    super(fault.exception().getMessage(), fault.exception(), false, false);
    this.fault = fault;
  }

  Fault fault() {
    return fault;
  }
}
