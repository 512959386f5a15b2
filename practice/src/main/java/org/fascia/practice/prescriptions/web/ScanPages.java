package org.fascia.practice.prescriptions.web;

import java.io.IOException;
import java.util.Optional;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.DocumentId;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.prescriptions.Scans;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.multipart.MultipartFile;

/**
 * Scanned orders. Pages are shown as pictures; the file itself is only ever saved, so that nothing
 * in it is opened inside Fascia.
 */
@Controller
class ScanPages {
  private static final String NOTHING_RUNS =
      "default-src 'none'; sandbox; frame-ancestors 'none'; base-uri 'none'";

  private final ForCaller<Scans> scans;

  ScanPages(ForCaller<Scans> scans) {
    this.scans = scans;
  }

  @GetMapping("/cases/{id}/prescription/scan/{document}")
  ResponseEntity<byte[]> original(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @PathVariable String document) {
    Scans.Picture file = scans.as(caller).original(CaseId.of(id), DocumentId.of(document));
    return answer(file, ContentDisposition.attachment().filename(name(file)).build());
  }

  @GetMapping("/cases/{id}/prescription/scan/{document}/pages/{page}")
  ResponseEntity<byte[]> page(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @PathVariable String document,
      @PathVariable int page) {
    Scans.Picture shown = scans.as(caller).page(CaseId.of(id), DocumentId.of(document), page);
    return answer(shown, ContentDisposition.inline().filename(name(shown)).build());
  }

  private static ResponseEntity<byte[]> answer(Scans.Picture file, ContentDisposition how) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(file.type().mime()))
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_DISPOSITION, how.toString())
        .header("Content-Security-Policy", NOTHING_RUNS)
        .header("X-Content-Type-Options", "nosniff")
        .body(file.content());
  }

  /** The bytes of a file that was sent; none where the form was sent without one. */
  static byte[] sent(Optional<MultipartFile> file) throws IOException {
    return file.isPresent() ? file.get().getBytes() : new byte[0];
  }

  // never the name it came with: that may be anything, and may name the patient
  private static String name(Scans.Picture file) {
    return "order." + file.type().name().toLowerCase(java.util.Locale.ROOT);
  }
}
