package dev.limber.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.benchmarks.ColdStart.Cost;
import dev.limber.benchmarks.ColdStart.Way;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ColdStartTest {

  @Test
  void everyWayReadsInAProcessOfItsOwn() throws Exception {
    Map<Way, Cost> costs =
        ColdStart.measure(1, 60).stream().collect(Collectors.toMap(Cost::way, cost -> cost));

    assertThat(costs).containsOnlyKeys(Way.values());
    assertThat(costs.values()).allMatch(cost -> cost.millis() > 0);
    // times depend on the machine, classes do not
    long nothing = costs.get(Way.CHARACTERS_ONLY).classes();
    assertThat(costs.get(Way.LIMBER).classes()).isGreaterThan(nothing);
    assertThat(costs.get(Way.LIMBER).classes() - nothing)
        .isLessThan((costs.get(Way.JACKSON_YAML).classes() - nothing) * 2 / 3);
  }

  @Test
  void theMedianStandsInTheMiddle() {
    assertThat(ColdStart.median(new double[] {3, 1, 2})).isEqualTo(2);
    assertThat(ColdStart.median(new double[] {4, 1, 2, 3})).isEqualTo(2.5);
  }
}
