package org.fascia.records;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.records.codes.CodeMaps;

/**
 * Reads referring records: a FHIR R4 Bundle, plain or compressed, to a {@link Chart}.
 *
 * <p>One reader serves all threads. What cannot be answered as a whole is a {@link ChartRefused}.
 */
public final class ChartReader {
  private final CodeMaps maps;
  private final Relevance relevance;

  /** A reader that knows these code maps and rules. */
  public ChartReader(Knowledge knowledge) {
    maps = new CodeMaps(knowledge);
    relevance = new Relevance(knowledge.safety());
  }

  /** Reads a file; refused with RECORDS-001 to RECORDS-016. */
  public Chart read(Path file, AsOf asOf) {
    return read(ChartFile.of(file), asOf);
  }

  /**
   * Reads a stream to its end; closing it stays with the caller.
   *
   * @param name what refusals call the record
   */
  public Chart read(String name, InputStream in, AsOf asOf) throws IOException {
    return read(ChartFile.of(name, in), asOf);
  }

  private Chart read(ChartFile file, AsOf asOf) {
    return new ChartPass(file, asOf, maps, relevance).chart();
  }
}
