package org.fascia.practice.storage;

import java.time.Clock;
import java.util.Optional;
import org.fascia.practice.kernel.DocumentId;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.kernel.Sha256;
import org.springframework.stereotype.Component;

/**
 * Files as they came in, kept unchanged. Whoever keeps or reads one does it inside an act of their
 * own, which says whose file it is and leaves the audit row.
 */
@Component
public class Documents {
  /** The largest file that is kept: 20 MB. */
  public static final int MOST_BYTES = 20 * 1024 * 1024;

  private static final String INSERT =
      """
      insert into fascia.document (clinic_id, document_id, media_type, sha256, content, kept_at)
      values (:clinic, :id, :type, :sha256, :content, :kept)
      """;
  private static final String FIND =
      """
      select media_type, octet_length(content) as bytes, sha256
      from fascia.document where document_id = :id
      """;
  private static final String CONTENT =
      "select content from fascia.document where document_id = :id";

  private final Clock clock;

  Documents(Clock clock) {
    this.clock = clock;
  }

  /**
   * Keeps a file; refused with STORAGE-008 when it is too large and with STORAGE-009 when it is
   * none of the kinds in {@link MediaType}.
   */
  public Document keep(Statements statements, DocumentId id, byte[] content) {
    if (content.length > MOST_BYTES) {
      throw new Refused("STORAGE-008", "This file is larger than 20 MB.");
    }
    MediaType type =
        MediaType.of(content)
            .orElseThrow(
                () ->
                    new Refused(
                        "STORAGE-009", "This is not a PDF, a PNG, JPEG or TIFF picture, or JSON."));
    Document document = new Document(id, type, content.length, Sha256.hex(content));
    statements
        .sql(INSERT)
        .param("id", id.value())
        .param("type", type.name())
        .param("sha256", document.sha256())
        .param("content", content)
        .param("kept", Columns.timestamp(clock.instant()))
        .update();
    return document;
  }

  /** What is known of a file. */
  public Optional<Document> find(Statements statements, DocumentId id) {
    return statements
        .sql(FIND)
        .param("id", id.value())
        .query(
            (row, index) ->
                new Document(
                    id,
                    MediaType.valueOf(row.getString("media_type")),
                    row.getLong("bytes"),
                    row.getString("sha256")))
        .optional();
  }

  /** The bytes of a file, as they came in. */
  public Optional<byte[]> content(Statements statements, DocumentId id) {
    return statements
        .sql(CONTENT)
        .param("id", id.value())
        .query((row, index) -> row.getBytes("content"))
        .optional();
  }
}
