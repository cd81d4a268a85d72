package dev.limber.dsl.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class MapNodeTest {

  /** Short keys of few letters, so that many of them share their mark. */
  @Property
  void aKeyIsFoundWhereItStandsFirst(
      @ForAll @Size(max = 40)
          List<@CharRange(from = 'a', to = 'd') @StringLength(max = 4) String> keys) {
    StringBuilder text = new StringBuilder("? end\n");
    keys.forEach(key -> text.append("\"").append(key).append("\": 1\n"));
    Reads reads = Reads.of(text.toString());
    MapNode map = (MapNode) reads.root().orElseThrow();

    Set<String> expected = new LinkedHashSet<>(List.of("end"));
    expected.addAll(keys);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < map.size(); i++) {
      found.add(map.key(i).value());
      assertThat(map.indexOf(map.key(i).value())).isEqualTo(i);
    }
    assertThat(found).containsExactlyElementsOf(expected);
    assertThat(reads.problems().errorCount()).isEqualTo(keys.size() + 1 - expected.size());
    assertThat(map.indexOf("e")).isEqualTo(-1);
  }
}
