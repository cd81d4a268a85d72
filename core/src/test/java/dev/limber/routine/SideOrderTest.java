package dev.limber.routine;

import static dev.limber.routine.Side.LEFT;
import static dev.limber.routine.Side.RIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SideOrderTest {

  @Test
  void theOtherSideIsTheOpposite() {
    assertThat(RIGHT.other()).isEqualTo(LEFT);
    assertThat(LEFT.other()).isEqualTo(RIGHT);
  }

  @Test
  void fixedOrdersNeedNoAffectedSide() {
    assertThat(SideOrder.RIGHT_FIRST.sides(Optional.empty())).containsExactly(RIGHT, LEFT);
    assertThat(SideOrder.LEFT_FIRST.sides(Optional.empty())).containsExactly(LEFT, RIGHT);
    assertThat(SideOrder.RIGHT_ONLY.sides(Optional.of(LEFT))).containsExactly(RIGHT);
    assertThat(SideOrder.LEFT_ONLY.sides(Optional.of(RIGHT))).containsExactly(LEFT);
  }

  @Test
  void affectedOrdersBeginWithTheAffectedSide() {
    assertThat(SideOrder.AFFECTED_FIRST.sides(Optional.of(LEFT))).containsExactly(LEFT, RIGHT);
    assertThat(SideOrder.AFFECTED_ONLY.sides(Optional.of(RIGHT))).containsExactly(RIGHT);
    assertThatThrownBy(() -> SideOrder.AFFECTED_ONLY.sides(Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the affected side must be given, but was not");
  }

  @Test
  void onlyTwoOrdersNeedTheAffectedSide() {
    assertThat(SideOrder.values())
        .filteredOn(SideOrder::needsAffectedSide)
        .containsExactly(SideOrder.AFFECTED_FIRST, SideOrder.AFFECTED_ONLY);
    assertThat(SideOrder.values())
        .filteredOn(SideOrder::isOneSided)
        .containsExactly(SideOrder.AFFECTED_ONLY, SideOrder.RIGHT_ONLY, SideOrder.LEFT_ONLY);
  }
}
