package dev.limber.benchmarks.load;

/**
 * Calls a listener for each of many sessions once a period.
 *
 * <p>What a host has for each session in any case, a listener that knows its session, is made by
 * the constructor; what keeping time costs on top, the handle that the host keeps of it included,
 * by {@link #open} and {@link #begin}. Used by one thread.
 */
interface Ticker extends AutoCloseable {

  /** Makes ready for the sessions. */
  void open();

  /**
   * Has a session begin at {@code instant}, which is now or nearly so: its first tick is due a
   * period later, all others at whole periods from there.
   *
   * @param session its number, from 0; each once
   */
  void begin(int session, long instant);

  /** Calls no more listeners; may return before the last call has ended. */
  @Override
  void close();
}
