package dev.rowsmith.operation;

/**
 * One request of a call for many records or keys.
 *
 * @param count how many of them it is for, from the first that no request before it is for
 */
public record Portion<T>(int count, Plan<T> plan) {}
