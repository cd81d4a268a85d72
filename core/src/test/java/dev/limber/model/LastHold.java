package dev.limber.model;

import java.util.OptionalLong;

/** The stay at the end of the last rep; of length 0 if there is none. */
record LastHold(long length, OptionalLong least) {

  static final LastHold NONE = new LastHold(0, OptionalLong.empty());
}
