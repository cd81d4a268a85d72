package dev.limber.embedding.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.event.JumpReason;
import dev.limber.event.Outcome;
import dev.limber.event.PauseReason;
import dev.limber.event.PhaseKind;
import dev.limber.event.RoutineEvent;
import dev.limber.event.StepKind;
import dev.limber.event.StopReason;
import dev.limber.event.WaitReason;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocsEventsTest {

  private static final Page PAGE = Page.of("docs/events-and-commands.md");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  @Test
  void theTableNamesEveryEventAndEveryPartOfIt() {
    Map<String, List<String>> told = new LinkedHashMap<>();
    for (List<String> row : PAGE.table("## Events")) {
      if (row.size() == 3 && row.get(0).startsWith("`")) {
        told.put(codes(row.get(0)).get(0), codes(row.get(2)));
      }
    }

    assertThat(told).isEqualTo(recordsOfEvents());
  }

  private static Map<String, List<String>> recordsOfEvents() {
    Map<String, List<String>> records = new LinkedHashMap<>();
    for (Class<?> event : RoutineEvent.class.getPermittedSubclasses()) {
      List<String> parts =
          Stream.of(event.getRecordComponents())
              .map(RecordComponent::getName)
              .filter(name -> !name.equals("seq") && !name.equals("at"))
              .map(DocsEventsTest::kebabCase)
              .toList();
      records.put(event.getSimpleName(), parts);
    }
    return records;
  }

  @Test
  void theTableNamesEveryKindOutcomeAndReason() {
    Map<String, List<String>> told = new LinkedHashMap<>();
    for (List<String> row : PAGE.table("## Events")) {
      if (row.size() == 2) {
        told.put(row.get(0), codes(row.get(1)));
      }
    }

    assertThat(told.get("`kind`")).isEqualTo(names(StepKind.values()));
    assertThat(told.get("`outcome`")).isEqualTo(names(Outcome.values()));
    List<String> reasons = new ArrayList<>(names(PauseReason.values()));
    reasons.addAll(names(JumpReason.values()));
    reasons.addAll(names(StopReason.values()));
    reasons.addAll(names(WaitReason.values()));
    assertThat(told.get("`phase`")).isEqualTo(names(PhaseKind.values()));
    assertThat(told.get("`reason`")).isEqualTo(reasons);
  }

  @Test
  void theGrammarIsThatOfTheListener() throws IOException {
    Path listener = Page.ROOT.resolve("core/src/main/java/dev/limber/event/RoutineListener.java");
    String source = Files.readString(listener);
    int from = source.indexOf("{@code\n", source.indexOf("<pre>")) + "{@code\n".length();
    String grammar =
        source
            .substring(from, source.indexOf(" * }</pre>"))
            .lines()
            .map(line -> line.substring(" * ".length()))
            .collect(Collectors.joining("\n", "", "\n"));

    assertThat(Outputs.block(PAGE, "grammar", "text").text()).isEqualTo(grammar);
  }

  private static List<String> codes(String cell) {
    List<String> codes = new ArrayList<>();
    Matcher code = CODE.matcher(cell);
    while (code.find()) {
      codes.add(code.group(1));
    }
    return codes;
  }

  private static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants)
        .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }

  private static String kebabCase(String name) {
    return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}
