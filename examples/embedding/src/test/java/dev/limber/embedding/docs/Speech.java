package dev.limber.embedding.docs;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands in for text-to-speech. Safe for use by several threads. */
final class Speech {

  private final List<String> said = new CopyOnWriteArrayList<>();

  void say(String words) {
    said.add(words);
  }

  void hush() {
    said.add("(hush)");
  }

  List<String> said() {
    return said;
  }
}
