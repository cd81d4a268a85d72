package dev.limber.routine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TemplateTest {

  private static String filled(String source) {
    return Template.of(source).fill(name -> name.toUpperCase(Locale.ROOT));
  }

  @Test
  void aStringWithoutBracesIsItself() {
    assertThat(filled("a b")).isEqualTo("a b");
    assertThat(filled("")).isEmpty();
    assertThat(Template.of("a b").placeholders()).isEmpty();
  }

  @Test
  void placeholdersAreFilledWhereverTheyStand() {
    assertThat(filled("{a}")).isEqualTo("A");
    assertThat(filled("{a}{b}")).isEqualTo("AB");
    assertThat(filled("x {a} y {b} z")).isEqualTo("x A y B z");
  }

  @Test
  void spaceInsideBracesDoesNotMatter() {
    assertThat(filled("{ a }")).isEqualTo("A");
  }

  @Test
  void placeholdersAreListedInOrderWithRepetitions() {
    assertThat(Template.of("{b} {a} {b}").placeholders()).containsExactly("b", "a", "b");
    assertThat(Template.of("{}").placeholders()).containsExactly("");
  }

  @Test
  void doubledBracesAreBraces() {
    assertThat(filled("{{a}}")).isEqualTo("{a}");
    assertThat(filled("{{{a}}}")).isEqualTo("{A}");
    assertThat(filled("{{{{")).isEqualTo("{{");
    assertThat(filled("}}")).isEqualTo("}");
    assertThat(Template.of("{{a}}").placeholders()).isEmpty();
  }

  @Test
  void aStringIsFilledAtOnceAsItIsInParts() {
    for (String source : new String[] {"", "a b", "{a}{ b }", "x {a} y", "{{a}} {{{a}}}", "}}"}) {
      assertThat(Template.fill(source, name -> name.toUpperCase(Locale.ROOT)))
          .isEqualTo(filled(source));
    }
  }

  @Test
  void aStringWithAPlaceholderOfUnknownValueIsNotFilled() {
    assertThat(Template.fill("{a} {b} {a}", name -> name.equals("b") ? null : "x")).isNull();
  }

  @Test
  void theSourceIsKeptAsItWasWritten() {
    assertThat(Template.of("{{a}} { b }").source()).isEqualTo("{{a}} { b }");
  }

  @Test
  void aBraceAloneIsRefused() {
    for (String source : new String[] {"{", "a {b", "{{{", "x {{{a"}) {
      assertThatThrownBy(() -> Template.of(source))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("text has a { that nothing closes; a plain brace is written {{");
    }
    for (String source : new String[] {"}", "a} b", "}}}", "{a}}"}) {
      assertThatThrownBy(() -> Template.of(source))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("text has a } that closes nothing; a plain brace is written }}");
    }
  }
}
