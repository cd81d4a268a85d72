package dev.limber.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is packed comes back, in the least room; what nobody packed is refused. */
class PackerTest {

  private final Packer packer = new Packer();

  private Unpacker unpacker() {
    return new Unpacker(packer.bytes());
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 127, 128, 16_383, 16_384, Long.MAX_VALUE, -1, Long.MIN_VALUE})
  void anyNumberComesBack(long value) {
    packer.put(value);
    assertThat(unpacker().next()).isEqualTo(value);
  }

  @Test
  void aSmallNumberTakesOneByte() {
    packer.put(127);
    assertThat(packer.bytes()).hasSize(1);
    packer.put(128);
    assertThat(packer.bytes()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      longs = {0, 1, 999_999, 1_000_000, 1_000_001, 86_400_000_000_000L, Long.MAX_VALUE - 1})
  void anyTimeComesBack(long nanos) {
    packer.putTime(nanos);
    assertThat(unpacker().nextTime()).isEqualTo(nanos);
  }

  @Test
  void wholeMillisecondsTakeLessRoom() {
    packer.putTime(100_000_000);
    assertThat(packer.bytes()).hasSize(1);
  }

  @Test
  void neverAndNoneAreTimesToo() {
    packer.putTime(TimeSpec.NEVER);
    packer.putTime(StepSpec.NONE);
    Unpacker unpacker = unpacker();
    assertThat(unpacker.nextTime()).isEqualTo(TimeSpec.NEVER);
    assertThat(unpacker.nextTime()).isEqualTo(StepSpec.NONE);
  }

  @Test
  void thereIsRoomForAsMuchAsIsWritten() {
    for (int i = 0; i < 1_000; i++) {
      packer.put(-i);
    }
    Unpacker unpacker = unpacker();
    for (int i = 0; i < 1_000; i++) {
      assertThat(unpacker.next()).isEqualTo(-i);
    }
  }

  @Test
  void aRoomThatIsLargeEnoughIsUsed() {
    packer.put("knee");
    byte[] room = new byte[5];
    assertThat(packer.bytesIn(room)).isSameAs(room).isEqualTo(packer.bytes());
  }

  @Test
  void aRoomThatIsTooSmallIsLeftForOneOfWholeWords() {
    packer.put("lower-back");
    byte[] room = packer.bytesIn(new byte[10]);
    assertThat(room).hasSize(16).startsWith(packer.bytes());
  }

  @Test
  void bitsComeBack() {
    BitSet bits = new BitSet();
    bits.set(0);
    bits.set(63);
    bits.set(64);
    packer.put(bits);
    assertThat(unpacker().nextBits(65)).isEqualTo(bits);
    assertThatThrownBy(() -> unpacker().nextBits(64)).isInstanceOf(SnapshotException.class);
  }

  @Test
  void noBitsAreNull() {
    packer.put((BitSet) null);
    packer.put(new BitSet());
    Unpacker unpacker = unpacker();
    assertThat(unpacker.nextBits(1)).isNull();
    assertThat(unpacker.nextBits(1)).isNull();
  }

  @Test
  void whatIsOutOfRangeIsRefused() {
    packer.put(8);
    assertThat(unpacker().next(8)).isEqualTo(8);
    assertThatThrownBy(() -> unpacker().next(7)).isInstanceOf(SnapshotException.class);
  }

  @Test
  void timesOutOfRangeAreRefused() {
    packer.putTime(5);
    assertThat(unpacker().nextTime(5)).isEqualTo(5);
    assertThatThrownBy(() -> unpacker().nextTime(4)).isInstanceOf(SnapshotException.class);
    packer.clear();
    packer.putTime(StepSpec.NONE);
    assertThatThrownBy(() -> unpacker().nextTime(5)).isInstanceOf(SnapshotException.class);
    packer.clear();
    packer.put(Long.MAX_VALUE / Packer.MILLI + Packer.FIRST_MILLIS + 1);
    assertThatThrownBy(() -> unpacker().nextTime()).isInstanceOf(SnapshotException.class);
  }

  @Test
  void aTextThatIsLongerThanAllIsRefused() {
    packer.put("naïve");
    assertThat(unpacker().nextText()).isEqualTo("naïve");
    packer.clear();
    packer.put(3);
    packer.put(1);
    packer.put(1);
    assertThatThrownBy(() -> unpacker().nextText()).isInstanceOf(SnapshotException.class);
  }

  @Test
  void aNumberWithoutEndIsRefused() {
    byte[] more = new byte[20];
    Arrays.fill(more, (byte) 0x80);
    assertThatThrownBy(() -> new Unpacker(more).next()).isInstanceOf(SnapshotException.class);
    assertThatThrownBy(() -> new Unpacker(new byte[] {-1}).next())
        .isInstanceOf(SnapshotException.class);
  }
}
