package dev.limber.embedding.docs;

import dev.limber.dsl.yaml.InvalidRoutineException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Writes into the pages what comes out now, after a change that was meant. */
final class Refill {

  private Refill() {}

  /** Rewrites every block of output. */
  public static void main(String[] args) throws IOException {
    for (Page page : Page.all()) {
      for (int i = 0; i < page.blocks().size(); i++) {
        // Read anew: the lines below a block move with it.
        refill(Page.of(page.name()), i);
      }
    }
  }

  private static void refill(Page page, int index) throws IOException {
    Block block = page.blocks().get(index);
    Optional<String> now = Optional.empty();
    if (block.language().equals("text") && block.name().startsWith("wrong")) {
      now = Optional.of(problems(page.blocks().get(index - 1)));
    } else if (block.language().equals("text") || block.language().equals("json")) {
      now = Optional.ofNullable(Outputs.ALL.get(block.name())).map(Supplier::get);
    }
    if (now.isPresent() && !now.get().equals(block.text())) {
      replace(page, block, now.get());
    }
  }

  private static String problems(Block yaml) {
    try {
      Yaml.read(yaml).orThrow();
      throw new IllegalStateException(yaml + " is not wrong");
    } catch (InvalidRoutineException e) {
      return e.getMessage() + "\n";
    }
  }

  private static void replace(Page page, Block block, String text) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(page.file()));
    int first = block.line();
    lines.subList(first, first + (int) block.text().lines().count()).clear();
    lines.addAll(first, text.lines().toList());
    Files.write(page.file(), lines);
    System.out.println(block);
  }
}
