package dev.limber.embedding.docs;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The keys of a YAML file at any depth, and what stands beside them: whatever they mean. */
final class Pairs {

  private final Set<String> pairs = new LinkedHashSet<>();

  private Pairs() {}

  /** Returns each {@code key} of {@code file}, and each {@code key: value} whose value is plain. */
  static Set<String> of(Path file) {
    try (Reader text = Files.newBufferedReader(file)) {
      Pairs found = new Pairs();
      found.add(new Yaml(new LoaderOptions()).compose(text));
      return found.pairs;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(Node node) {
    if (node instanceof SequenceNode list) {
      list.getValue().forEach(this::add);
    } else if (node instanceof MappingNode map) {
      map.getValue().forEach(this::add);
    }
  }

  private void add(NodeTuple entry) {
    String key = ((ScalarNode) entry.getKeyNode()).getValue();
    pairs.add(key);
    if (entry.getValueNode() instanceof ScalarNode value) {
      pairs.add(key + ": " + value.getValue());
    }
    add(entry.getValueNode());
  }
}
