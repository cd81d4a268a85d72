package dev.limber.session;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * A session put down as a small text, to be taken up again by {@link Session#restore}, in another
 * process too.
 *
 * <p>The text is of letters, digits, {@code -}, {@code _} and {@code .} only, so that it can stand
 * in a file, a column or a URL. It names the routine by its fingerprint, and holds nothing of its
 * words; it does hold what was reported of pain, which a host may have to protect. It tells
 * accidents, and is no proof against forgery.
 *
 * <p>Immutable.
 */
public final class Snapshot {

  /** The form that this version writes, and the newest that it reads. */
  private static final int FORM = 1;

  private static final int SUM_BYTES = 4;

  private static final Pattern TEXT =
      Pattern.compile("limber-snapshot-([0-9]{1,9})\\.([\\w-]{22})\\.([\\w-]+)");

  private final String fingerprint;
  private final PlanOptions options;
  private final long seq;
  private final long elapsed;
  private final byte[] state;
  private final String text;

  private Snapshot(String fingerprint, PlanOptions options, byte[] state, String text) {
    this.fingerprint = fingerprint;
    this.options = options;
    this.state = state;
    this.text = text;
    Unpacker start = new Unpacker(state);
    this.elapsed = start.nextTime(Session.NO_DEADLINE);
    this.seq = start.nextCount();
  }

  /** Returns the snapshot of a session of {@code plan} that is in {@code state}. */
  static Snapshot of(Plan plan, byte[] state) {
    Packer packer = new Packer();
    OptionsForm.pack(plan.options(), packer);
    byte[] options = packer.bytes();
    byte[] body = Arrays.copyOf(options, options.length + state.length);
    System.arraycopy(state, 0, body, options.length, state.length);
    String head = "limber-snapshot-" + FORM + "." + plan.fingerprint() + ".";
    int sum = sum(head, body, body.length);
    byte[] whole = Arrays.copyOf(body, body.length + SUM_BYTES);
    for (int i = 0; i < SUM_BYTES; i++) {
      whole[body.length + i] = (byte) (sum >>> Byte.SIZE * i);
    }
    return new Snapshot(plan.fingerprint(), plan.options(), state, head + text(whole));
  }

  /**
   * Returns the snapshot that {@link #toString} gave as {@code text}.
   *
   * @throws SnapshotException if it is none, is damaged, or was made by a newer version of Limber
   */
  public static Snapshot parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      throw Unpacker.broken();
    }
    int form = Integer.parseInt(matcher.group(1));
    if (form > FORM) {
      throw new SnapshotException(
          SnapshotException.Reason.NEWER,
          "the snapshot must be of form 1 to " + FORM + ", but is of the newer form " + form);
    }
    byte[] whole = bytes(matcher.group(3));
    // the last letter may have bits that mean nothing: one snapshot, one text
    Unpacker.check(text(whole).equals(matcher.group(3)));
    Unpacker.check(form > 0 && whole.length > SUM_BYTES);
    int length = whole.length - SUM_BYTES;
    int sum = sum(text.substring(0, matcher.start(3)), whole, length);
    for (int i = 0; i < SUM_BYTES; i++) {
      Unpacker.check(whole[length + i] == (byte) (sum >>> Byte.SIZE * i));
    }
    Unpacker body = new Unpacker(Arrays.copyOf(whole, length));
    PlanOptions options = OptionsForm.unpack(body);
    return new Snapshot(matcher.group(2), options, body.rest(), text);
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] bytes(String base64) {
    try {
      return Base64.getUrlDecoder().decode(base64);
    } catch (IllegalArgumentException notBase64) {
      throw Unpacker.broken();
    }
  }

  private static int sum(String head, byte[] body, int length) {
    CRC32 sum = new CRC32();
    byte[] start = head.getBytes(StandardCharsets.US_ASCII);
    sum.update(start, 0, start.length);
    sum.update(body, 0, length);
    return (int) sum.getValue();
  }

  /** Returns the fingerprint of the routine, see {@link Plan#fingerprint}. */
  public String fingerprint() {
    return fingerprint;
  }

  /** Returns the options of the plan. */
  public PlanOptions options() {
    return options;
  }

  /** Returns the number of the last event that the session had made; zero before its start. */
  public long seq() {
    return seq;
  }

  /** Returns the active time since the session began. */
  public Duration elapsed() {
    return Duration.ofNanos(elapsed);
  }

  /** Returns what {@link Session} reads to go on; not to be changed. */
  byte[] state() {
    return state;
  }

  /**
   * Refuses {@code plan} unless it is of the same routine with the same options.
   *
   * @throws SnapshotException if it is not
   */
  void checkIsOf(Plan plan) {
    checkIsOf(plan.fingerprint());
    if (!plan.options().equals(options)) {
      throw new SnapshotException(
          SnapshotException.Reason.OTHER_OPTIONS,
          "the plan must have the options of the snapshot, "
              + options
              + ", but has "
              + plan.options());
    }
  }

  /**
   * Refuses a routine with the fingerprint {@code other}, unless it is that of the snapshot.
   *
   * @throws SnapshotException if it is not
   */
  void checkIsOf(String other) {
    if (!other.equals(fingerprint)) {
      throw new SnapshotException(
          SnapshotException.Reason.OTHER_ROUTINE,
          "the routine must be the very one of the snapshot, with the fingerprint "
              + fingerprint
              + ", but has "
              + other);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Snapshot && ((Snapshot) other).text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Returns the text, to be read by {@link #parse}. */
  @Override
  public String toString() {
    return text;
  }
}
