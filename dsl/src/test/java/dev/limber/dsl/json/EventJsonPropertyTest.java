package dev.limber.dsl.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.limber.event.RoutineEvent;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EventJsonPropertyTest {

  private static final String SYNTAX = "{}[]\",:\\0159.eE-+ntful \n\u0000\u001b\ud83dPTS";

  @Provide
  Arbitrary<RoutineEvent> events() {
    return Arbitraries.of(RoutineEvent.class.getPermittedSubclasses())
        .flatMap(type -> Arbitraries.longs().map(seed -> event(type, seed)));
  }

  private static RoutineEvent event(Class<?> type, long seed) {
    return (RoutineEvent) RandomRecords.of(type, seed);
  }

  @Property(tries = 3000)
  void whatIsReadIsWhatWasWritten(@ForAll("events") RoutineEvent event) {
    assertThat(EventJson.read(EventJson.write(event))).isEqualTo(event);
  }

  @Property(tries = 1000)
  void anEventIsOneLineThatDoesATerminalNoHarm(@ForAll("events") RoutineEvent event) {
    assertThat(EventJson.write(event).codePoints())
        .noneMatch(Character::isISOControl)
        .noneMatch(c -> Character.getType(c) == Character.LINE_SEPARATOR)
        .noneMatch(c -> Character.getType(c) == Character.PARAGRAPH_SEPARATOR)
        .noneMatch(c -> Character.getType(c) == Character.SURROGATE)
        .noneMatch(c -> c == 0x202e || c == 0x2066 || c == 0x061c || c == 0xfeff);
  }

  @Property(tries = 3000)
  void whatIsDamagedIsAnEventOrIsRefusedWithTheDocumentedException(
      @ForAll("events") RoutineEvent event, @ForAll long seed) {
    String damaged = damaged(EventJson.write(event), new Random(seed));
    try {
      RoutineEvent read = EventJson.read(damaged);
      assertThat(EventJson.read(EventJson.write(read))).isEqualTo(read);
    } catch (IllegalArgumentException e) {
      assertThat(e.getClass()).isEqualTo(IllegalArgumentException.class);
      assertThat(e.getCause()).as("no foreign exception leaks").isNull();
      assertThat(e.getMessage().codePoints()).noneMatch(Character::isISOControl);
    } catch (RuntimeException e) {
      fail("not documented for " + damaged, e);
    }
  }

  @Property(tries = 1000)
  void anyTextIsRefusedOrRead(@ForAll String text) {
    List<String> texts = List.of(text, '"' + text + '"', "{\"" + text + "\":1}");
    for (String any : texts) {
      try {
        fail("read " + EventJson.read(any));
      } catch (IllegalArgumentException e) {
        assertThat(e.getMessage()).isNotBlank();
      }
    }
  }

  private static String damaged(String json, Random random) {
    StringBuilder text = new StringBuilder(json);
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(text.length());
      char c = SYNTAX.charAt(random.nextInt(SYNTAX.length()));
      switch (random.nextInt(4)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.insert(at, c);
        case 2 -> text.setCharAt(at, c);
        default -> text.delete(at, Math.min(text.length(), at + random.nextInt(30)));
      }
      text.append(' ');
    }
    return text.toString();
  }
}
