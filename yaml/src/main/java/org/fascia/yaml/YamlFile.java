package org.fascia.yaml;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** One YAML file, read whole; entries remember what was taken out of them. */
public final class YamlFile {
  /** Who wrote a file, and so who has to repair it. */
  enum Author {
    FASCIA,
    SOMEBODY_ELSE
  }

  private final String name;
  private final Author author;
  private final YamlNode root;

  YamlFile(String name, Author author, String text) {
    this.name = name;
    this.author = author;
    this.root = YamlTree.of(this, text);
  }

  /** The name errors call it by. */
  public String name() {
    return name;
  }

  /** Whether the file is a list and not keys with values. */
  public boolean isList() {
    return root instanceof YamlNode.Sequence;
  }

  /** The file as one entry; a fault when it is a list. */
  public Entry root() {
    return entry(root, "the file");
  }

  /** The entries of a file that is a list; a fault when two bear one id. */
  public List<Entry> entries() {
    if (!(root instanceof YamlNode.Sequence(List<YamlNode> items, YamlPlace place))) {
      throw fault(root.place(), "a list of entries is expected, not " + root.shape());
    }
    return entries(items);
  }

  List<Entry> entries(List<YamlNode> items) {
    List<Entry> entries = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (YamlNode item : items) {
      Entry entry = entry(item, "entry " + (entries.size() + 1));
      if (entry.named() && !ids.add(entry.label())) {
        throw entry.fault("id", "this id stands in the file twice");
      }
      entries.add(entry);
    }
    return List.copyOf(entries);
  }

  private Entry entry(YamlNode node, String fallback) {
    if (!(node instanceof YamlNode.Mapping mapping)) {
      throw fault(node.place(), fallback + " must be keys with values, not " + node.shape());
    }
    return Entry.top(this, mapping, fallback);
  }

  /** A fault of the file as a whole, for the caller to throw. */
  public YamlFault fault(String problem) {
    return fault(new YamlPlace(1, 1), problem);
  }

  YamlFault fault(YamlPlace place, String problem) {
    return fault(place, "", "", problem);
  }

  YamlFault fault(YamlPlace place, String entry, String key, String problem) {
    String where =
        Stream.of(name, entry, key).filter(part -> !part.isEmpty()).collect(joining(", "));
    String message = where + " (" + place + "): " + problem;
    return switch (author) {
      case FASCIA -> new KnowledgeFault(message);
      case SOMEBODY_ELSE -> new YamlFault(message);
    };
  }
}
