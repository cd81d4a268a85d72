package dev.limber.benchmarks;

import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MidiEvent;
import javax.sound.midi.Sequence;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.Track;

/**
 * A track of notes, walked from its first event to its last as a sequencer would: the oldest kind
 * of a timed programme in the JDK.
 *
 * <p>Not safe for use by several threads.
 */
final class MidiTrack {

  private static final int TICKS_APART = 10;

  private final Track track;

  /** Creates a track of {@code events} events, the end mark included. */
  MidiTrack(int events) {
    try {
      track = new Sequence(Sequence.PPQ, 480).createTrack();
      for (int event = 0; event < events - 1; event++) {
        int command = event % 2 == 0 ? ShortMessage.NOTE_ON : ShortMessage.NOTE_OFF;
        ShortMessage message = new ShortMessage(command, 0, 60 + event % 12, 64);
        track.add(new MidiEvent(message, (long) event * TICKS_APART));
      }
    } catch (InvalidMidiDataException cannotBe) {
      throw new IllegalStateException(cannotBe);
    }
  }

  /** Returns how many events there are. */
  int size() {
    return track.size();
  }

  /** Looks at the time and the kind of every event, and returns a sum over them. */
  long traverse() {
    long sum = 0;
    int size = track.size();
    for (int index = 0; index < size; index++) {
      MidiEvent event = track.get(index);
      sum += event.getTick() + event.getMessage().getStatus();
    }
    return sum;
  }
}
