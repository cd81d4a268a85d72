package dev.limber.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class LoadOptionsTest {

  @Test
  void aThreadASessionIsForFewOfThem() {
    assertThat(LoadOptions.parse("--sessions", "200").contenders())
        .containsExactly(Contender.values());
    assertThat(LoadOptions.parse("--sessions", "201").contenders())
        .doesNotContain(Contender.PARK)
        .hasSize(Contender.values().length - 1);
  }

  @Test
  void onlyThoseWhoAreNamedRun() {
    assertThat(LoadOptions.parse("--contenders", "netty-1ms,limber").contenders())
        .containsExactly(Contender.LIMBER, Contender.NETTY_1MS);
  }

  @Test
  void theSecondsAreSharedAmongTheRoundsInWholes() {
    LoadOptions options = LoadOptions.parse("--seconds", "7", "--rounds", "2");

    assertThat(options.tasks()).extracting(Task::seconds).containsOnly(4);
  }

  @Test
  void driftIsSeenInOneSessionWhoseListenerTakesTwoMilliseconds() {
    Task task = LoadOptions.parse("--drift").tasks().get(0);

    assertThat(task).isEqualTo(new Task(Contender.LIMBER, 1, 20, 0, 100, 2, 3_000));
    assertThat(task.ticksDue()).isEqualTo(200);
    assertThat(LoadOptions.parse("--drift").contenders())
        .containsExactly(Contender.LIMBER, Contender.PARK);
  }

  @Test
  void aTaskReachesItsProcessWhole() {
    Task task = new Task(Contender.NETTY_10MS, 1, 2, 3, 4, 5, 6);

    assertThat(Task.from(task.toArgs().toArray(String[]::new))).isEqualTo(task);
  }

  @Test
  void whatIsWrongIsNamed() {
    refused("but was soon", "--seconds", "soon");
    refused("but was 0", "--sessions", "0");
    refused("but was 300", "--period", "300");
    refused("but was quartz", "--contenders", "quartz");
    refused("but was --speed", "--speed", "1");
    refused("but was --rounds", "--rounds");
  }

  private static void refused(String message, String... args) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LoadOptions.parse(args))
        .withMessageContaining(message);
  }
}
