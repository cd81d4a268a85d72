package dev.limber.embedding.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page of the documentation, taken apart into prose and fenced blocks.
 *
 * <p>Immutable.
 *
 * @param file where it is
 * @param name its place in the repository
 * @param prose the lines outside of fences
 * @param blocks the fenced blocks, in order
 */
record Page(Path file, String name, List<String> prose, List<Block> blocks) {

  /** The repository: tests run in the directory of their module. */
  static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

  private static final String FENCE = "```";
  private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(([^)\\s]+)\\)");

  /** Returns the README and every page of {@code docs}. */
  static List<Page> all() {
    try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
      List<Path> files = new ArrayList<>(List.of(ROOT.resolve("README.md")));
      docs.filter(file -> file.toString().endsWith(".md")).sorted().forEach(files::add);
      return files.stream().map(Page::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns every block of every page that is written in {@code language}. */
  static List<Block> blocks(String language) {
    return all().stream()
        .flatMap(page -> page.blocks().stream())
        .filter(block -> block.language().equals(language))
        .toList();
  }

  /** Returns the page at {@code name} in the repository. */
  static Page of(String name) {
    return of(ROOT.resolve(name));
  }

  private static Page of(Path file) {
    List<String> prose = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    String name = ROOT.relativize(file).toString().replace('\\', '/');
    List<String> lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).startsWith(FENCE)) {
        prose.add(lines.get(i));
        continue;
      }
      int end = i + 1;
      while (!lines.get(end).equals(FENCE)) {
        end++;
      }
      String info = lines.get(i).substring(FENCE.length());
      blocks.add(Block.of(name, i + 1, info, lines.subList(i + 1, end)));
      i = end;
    }
    return new Page(file, name, List.copyOf(prose), List.copyOf(blocks));
  }

  /** Returns all lines, those in fences too. */
  List<String> lines() {
    return lines(file);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the targets of all links in the prose. */
  List<String> links() {
    List<String> links = new ArrayList<>();
    for (String line : prose) {
      Matcher link = LINK.matcher(line);
      while (link.find()) {
        links.add(link.group(1));
      }
    }
    return links;
  }

  /** Returns the names by which links reach the headings, as GitHub makes them. */
  List<String> anchors() {
    return prose.stream()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
        .map(line -> line.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .collect(Collectors.toList());
  }

  /** Returns the cells of every table row below {@code heading}, up to the next heading. */
  List<List<String>> table(String heading) {
    List<List<String>> rows = new ArrayList<>();
    int from = prose.indexOf(heading) + 1;
    if (from == 0) {
      throw new IllegalArgumentException(name + " has no line " + heading);
    }
    for (String line : prose.subList(from, prose.size())) {
      if (line.startsWith("#")) {
        break;
      }
      if (line.startsWith("|") && !line.startsWith("|--")) {
        rows.add(cells(line));
      }
    }
    return rows;
  }

  private static List<String> cells(String row) {
    return Stream.of(row.substring(1, row.length() - 1).split("(?<!\\\\)\\|", -1))
        .map(String::trim)
        .toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
