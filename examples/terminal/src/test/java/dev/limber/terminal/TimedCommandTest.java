package dev.limber.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limber.session.Controls;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimedCommandTest {

  private final List<String> given = new ArrayList<>();
  private final Controls controls =
      (Controls)
          Proxy.newProxyInstance(
              Controls.class.getClassLoader(),
              new Class<?>[] {Controls.class},
              (proxy, method, args) -> given.add(method.getName() + Arrays.toString(args)));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pause|pause null",
        "resume|resume null",
        "next|next null",
        "back|back null",
        "restart|restartStep null",
        "skip|skipExercise null",
        "pain|reportPain null",
        "pain:3|reportPain [OptionalInt[3], Optional.empty]",
        "pain:10|reportPain [OptionalInt[10], Optional.empty]",
        "pain:4:lower-back|reportPain [OptionalInt[4], Optional[lower-back]]",
        "rep|rep null",
        "symptom:dizzy|reportSymptom [dizzy, true]",
        "gone:dizzy|reportSymptom [dizzy, false]",
        "describe:0|describePain [OptionalInt[0], Optional.empty]",
        "extend:1m30s|extend [PT1M30S]",
        "seek:steps[3].release[0]|seek [steps[3].release[0]]",
        "finish|finish null",
        "stop|stop null",
      })
  void eachWordGivesItsCommand(String word, String command) {
    assertThat(TimedCommand.parse("40s=" + word).command().test(controls)).isTrue();

    assertThat(given).containsExactly(command.replace(" ", "").replace(",", ", "));
  }

  @Test
  void theTimeIsWrittenAsInRoutines() {
    assertThat(TimedCommand.parse("1m 30s=next").at()).isEqualTo(Duration.ofSeconds(90));
    assertThat(TimedCommand.parse("0s=next").at()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "pause",
        "40=pause",
        "1:30=pause",
        "-3s=pause",
        "40s=",
        "40s=sing",
        "40s=pain:",
        "40s=pain:11",
        "40s=pain:-1",
        "40s=pain:03",
        "40s=pain:3:",
        "40s=pain:lower-back",
        "40s=symptom",
        "40s=symptom:",
        "40s=gone:",
        "40s=rep:3",
        "40s=describe",
        "40s=extend",
        "40s=extend:0s",
        "40s=extend:10",
        "40s=pause:3",
      })
  void whatIsNoCommandIsRefused(String text) {
    assertThatThrownBy(() -> TimedCommand.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("expected");
  }
}
