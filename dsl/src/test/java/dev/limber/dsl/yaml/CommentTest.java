package dev.limber.dsl.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommentTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '@',
      value = {
        "# first⏎a: 1 @ 1:1",
        "a: 1 # behind a value @ 1:6",
        "😀: 1 # columns are code points @ 1:6",
        "a: | # behind the head of a block⏎  text @ 1:6",
        "a: >-⏎  text⏎# below a block @ 3:1",
        "a: text⏎  more # behind text in two lines @ 2:8",
        "a: [1, # in a list⏎  2] @ 1:8",
        "a: {b: 1, # in braces⏎  c: 2} @ 1:11",
        "a: [1, 2] # behind a list @ 1:11",
        "a: &x # behind an anchor⏎  b: 1 @ 1:7",
        "a: &x 1⏎b: *x # behind an alias @ 2:7",
        "- # behind a dash⏎  a: 1 @ 1:3",
        "a: # behind a colon⏎  b: 1 @ 1:4",
        "? a # behind a key⏎: 1 @ 1:5",
        "--- # behind the beginning⏎a: 1 @ 1:5",
        "a: 1⏎...⏎# behind the end @ 3:1",
        "a: 1⏎# @ 2:1"
      })
  void aCommentIsFoundWhereverItMayStand(String text, String place) {
    List<Comment> comments = Comment.allIn("a.yaml", text.replace('⏎', '\n'));

    assertThat(comments)
        .map(comment -> comment.location().toString())
        .containsExactly("a.yaml:" + place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: x#y",
        "a: 'x # y'",
        "a: \"x # y\"",
        "a: \"x\n  # y\"",
        "a: |\n  # text\n  text # text\n",
        "a: >\n  text\n\n  # text\n",
        "",
        "a: 1\n\n\nb: 2\n"
      })
  void aSignInsideOfAValueIsNone(String text) {
    assertThat(Comment.allIn("a.yaml", text)).isEmpty();
  }

  @Test
  void allOfThemComeInTheirOrder() {
    assertThat(Comment.allIn("a.yaml", "# one\na: 1 # two\n\n# three\n"))
        .map(comment -> comment.location().line())
        .containsExactly(1, 2, 4);
  }

  @Test
  void aTextThatIsNoYamlHasThoseUpToThere() {
    assertThat(Comment.allIn("a.yaml", "# one\na: \"open\n# two")).hasSize(1);
    assertThat(Comment.allIn("a.yaml", "# one\n\u0000")).hasSizeLessThanOrEqualTo(1);
  }
}
