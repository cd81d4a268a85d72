package dev.limber.dsl.internal;

/** A place where something is written that was refused already; nobody reports it again. */
public final class BrokenNode extends Node {

  BrokenNode(int start, int end) {
    super(start, end);
  }

  @Override
  public String described() {
    return "something that cannot be read";
  }

  @Override
  public String toString() {
    return "?";
  }
}
