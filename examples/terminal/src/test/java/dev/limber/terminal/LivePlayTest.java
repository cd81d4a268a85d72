package dev.limber.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.session.Plan;
import dev.limber.session.PlanOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The live screen in a terminal that is none but behaves like one. */
@Timeout(60)
class LivePlayTest {

  private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
  private LineDisciplineTerminal device;
  private Attributes before;
  private LiveTerminal terminal;

  @BeforeEach
  void open() throws IOException {
    device = new LineDisciplineTerminal("test", "xterm", sent, StandardCharsets.UTF_8);
    before = device.getAttributes();
    Encoding encoding = new Encoding(StandardCharsets.UTF_8, Glyphs.FINE);
    terminal = new LiveTerminal(device, device.input(), new Output(sent, sent, encoding, Ink.BARE));
  }

  @AfterEach
  void close() throws IOException {
    terminal.close();
  }

  @Test
  void keysReachTheSession() throws IOException {
    device.processInputBytes("q".getBytes(StandardCharsets.UTF_8));

    play(Speed.NORMAL);

    assertThat(shown()).contains("Calf stretch at the wall").contains("Stopped after 0:00");
  }

  @Test
  void aSessionIsPlayedToItsEnd() {
    play(Speed.parse("1000"));

    assertThat(shown())
        .contains("  0:00  ✓ Stand an arm's length from a wall.")
        .contains("Done after 1:39: 8 of 8 steps done.");
  }

  @Test
  void whilePlayingThereIsNoEchoAndNoCursor() throws IOException {
    device.processInputBytes("q".getBytes(StandardCharsets.UTF_8));

    play(Speed.NORMAL);

    assertThat(device.getAttributes().getLocalFlag(LocalFlag.ECHO)).isFalse();
    assertThat(device.getAttributes().getLocalFlag(LocalFlag.ICANON)).isFalse();
    assertThat(device.getAttributes().getLocalFlag(LocalFlag.ISIG)).isTrue();
    assertThat(shown()).contains("\u001b[?25l").doesNotContain("\u001b[?25h");
  }

  @Test
  void closingLeavesTheTerminalAsItWas() throws IOException {
    play(Speed.parse("1000"));

    terminal.close();
    terminal.close();

    assertThat(device.getAttributes()).hasToString(before.toString());
    assertThat(shown()).containsOnlyOnce("\u001b[?25h").endsWith("\u001b[?25h");
  }

  @Test
  void aTerminalThatWasNotTakenOverIsLeftAlone() throws IOException {
    terminal.close();

    assertThat(shown()).isEmpty();
  }

  @Test
  void nothingIsDrawnAfterClosing() throws IOException {
    terminal.close();

    terminal.draw("late");

    assertThat(shown()).isEmpty();
  }

  private void play(Speed speed) {
    PlanOptions ticking = PlanOptions.builder().ticks(Duration.ofSeconds(1)).build();
    Plan plan = Plan.of(Samples.stretch(), ticking);
    new LivePlay(plan, terminal, Glyphs.FINE).play(new LiveSession.Settings(speed, List.of()));
  }

  private String shown() {
    return sent.toString(StandardCharsets.UTF_8);
  }
}
