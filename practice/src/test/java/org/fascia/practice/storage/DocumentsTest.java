package org.fascia.practice.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.fascia.practice.kernel.DocumentId;
import org.fascia.practice.kernel.Ids;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestClinic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PracticeTest
class DocumentsTest {
  private static final byte[] A_PDF = "%PDF-1.7 an order".getBytes(UTF_8);

  @Autowired Documents documents;
  @Autowired Tenancy tenancy;
  @Autowired Ids ids;

  @Test
  void keepsAFileToTheByte(TestClinic clinic) {
    DocumentId id = ids.next(DocumentId::new);
    Document kept = tenancy.within(clinic.id(), sql -> documents.keep(sql, id, A_PDF));

    assertThat(kept.type()).isEqualTo(MediaType.PDF);
    Optional<Document> found = tenancy.within(clinic.id(), sql -> documents.find(sql, id));
    assertThat(found).contains(kept);
    Optional<byte[]> content = tenancy.within(clinic.id(), sql -> documents.content(sql, id));
    assertThat(content).hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(A_PDF));
  }

  @Test
  void refusesWhatIsNoDocument(TestClinic clinic) {
    byte[] program = "#!/bin/sh".getBytes(UTF_8);
    assertThatThrownBy(() -> keep(clinic, program))
        .isInstanceOf(Refused.class)
        .hasMessageStartingWith("STORAGE-009");
  }

  @Test
  void refusesWhatIsTooLarge(TestClinic clinic) {
    byte[] large = new byte[Documents.MOST_BYTES + 1];
    System.arraycopy(A_PDF, 0, large, 0, A_PDF.length);
    assertThatThrownBy(() -> keep(clinic, large))
        .isInstanceOf(Refused.class)
        .hasMessageStartingWith("STORAGE-008");
  }

  private Document keep(TestClinic clinic, byte[] content) {
    return tenancy.within(
        clinic.id(), sql -> documents.keep(sql, ids.next(DocumentId::new), content));
  }
}
