package dev.limber.dsl.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Whoever gives the scanner its characters, it makes the same of them. */
class ScannerInputTest {

  @Property(tries = 4000)
  void theEventsAreThoseOfSnakeYamlsOwnReader(@ForAll("soups") String soup) {
    Source source = Source.of("soup.yaml", soup);
    Assume.that(Characters.firstUnreadable(source.text()) == source.text().length());

    assertThat(told(new ScannerInput(source)))
        .isEqualTo(told(new StreamReader(new StringReader(source.text()))));
  }

  @Property(tries = 1000)
  void charactersAreFoundAheadInAnyOrder(
      @ForAll("soups") String soup, @ForAll List<Integer> numbers) {
    Source source = Source.of("soup.yaml", soup);
    Assume.that(Characters.firstUnreadable(source.text()) == source.text().length());
    StreamReader own = new ScannerInput(source);
    StreamReader theirs = new StreamReader(new StringReader(source.text()));

    for (int number : numbers) {
      int count = Math.floorMod(number, 8);
      assertThat(own.peek(count)).isEqualTo(theirs.peek(count));
      assertThat(own.prefix(count)).isEqualTo(theirs.prefix(count));
      if (number < 0) {
        own.forward(count);
        theirs.forward(count);
      }
      assertThat(own.peek()).isEqualTo(theirs.peek());
      assertThat(own.getDocumentIndex()).isEqualTo(theirs.getDocumentIndex());
      assertThat(place(own.getMark())).isEqualTo(place(theirs.getMark()));
    }
  }

  /** Otherwise another version of SnakeYAML could read from what is not there. */
  @Test
  void everythingThatReadsIsOverridden() throws Exception {
    List<Method> readers =
        Stream.of(StreamReader.class.getMethods())
            .filter(method -> method.getDeclaringClass() == StreamReader.class)
            .filter(method -> !Modifier.isStatic(method.getModifiers()))
            .toList();

    assertThat(readers).hasSizeGreaterThan(8);
    for (Method reader : readers) {
      assertThat(ScannerInput.class.getMethod(reader.getName(), reader.getParameterTypes()))
          .extracting(Method::getDeclaringClass)
          .isEqualTo(ScannerInput.class);
    }
  }

  @Provide
  Arbitrary<String> soups() {
    return new TreeOrProblemsTest().soups();
  }

  private static List<String> told(StreamReader reader) {
    List<String> told = new ArrayList<>();
    try {
      ParserImpl parser = new ParserImpl(reader, new LoaderOptions());
      Event event = parser.getEvent();
      while (event != null) {
        told.add(event + place(event.getStartMark()) + place(event.getEndMark()));
        event = parser.getEvent();
      }
    } catch (MarkedYAMLException e) {
      told.add(e.getProblem());
      told.add(e.getProblemMark() == null ? "" : place(e.getProblemMark()));
      told.add(e.getContextMark() == null ? "" : place(e.getContextMark()));
    } catch (RuntimeException e) {
      told.add(e.getClass() + " at " + reader.getIndex());
    }
    return told;
  }

  private static String place(Mark mark) {
    return " " + mark.getIndex() + " " + mark.getLine() + ":" + mark.getColumn();
  }
}
