package org.fascia.medicine.knowledge;

import java.util.List;
import org.fascia.yaml.Entry;
import org.fascia.yaml.YamlFault;
import org.fascia.yaml.YamlFile;
import org.fascia.yaml.YamlReader;

/**
 * Reads a YAML file of trials that somebody brought.
 *
 * <p>It may be a list of blocks as in {@code trials-*.yaml}, one block, or a list of trials. What
 * does not fit is a {@link YamlFault} that names the place.
 */
public final class TrialBlocks {
  private TrialBlocks() {}

  /** The blocks of a file; at least one. */
  public static List<TrialBlock> read(String name, byte[] bytes) {
    YamlFile file = YamlReader.read(name, bytes);
    if (!file.isList()) {
      return List.of(block(file.root(), name));
    }
    List<Entry> entries = file.entries();
    if (entries.isEmpty()) {
      throw file.fault("a list of trials is expected, but it is empty");
    }
    return entries.getFirst().has("trials")
        ? entries.stream().map(it -> block(it, it.label())).toList()
        : List.of(ofRows(name, entries));
  }

  private static TrialBlock block(Entry entry, String withoutId) {
    if (!entry.isList("trials")) {
      throw entry.fault("trials", "a list of trials is expected");
    }
    TrialBlock block = TrialReader.block(entry, withoutId);
    entry.done();
    return block;
  }

  private static TrialBlock ofRows(String name, List<Entry> rows) {
    var trials = rows.stream().map(TrialReader::trial).toList();
    rows.forEach(Entry::done);
    return TrialBlock.ofTrials(name, trials);
  }
}
