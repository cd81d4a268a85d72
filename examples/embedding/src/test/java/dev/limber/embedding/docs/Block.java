package dev.limber.embedding.docs;

import java.util.List;

/**
 * A fenced block of a page.
 *
 * <p>Immutable.
 *
 * @param page the page's place in the repository
 * @param line the line of the opening fence, from 1
 * @param language the first word after the fence, such as {@code yaml}
 * @param name the words after that, or an empty string
 * @param text what stands between the fences, each line with its end
 */
record Block(String page, int line, String language, String name, String text) {

  static Block of(String page, int line, String info, List<String> lines) {
    String[] words = info.trim().split("\\s+", 2);
    StringBuilder text = new StringBuilder();
    for (String one : lines) {
      text.append(one).append('\n');
    }
    return new Block(page, line, words[0], words.length > 1 ? words[1] : "", text.toString());
  }

  /** Returns the block's place, as a failed test should name it. */
  @Override
  public String toString() {
    return page + ":" + line + " " + language + " " + name;
  }
}
