package org.fascia.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsTest {
  private static final String SOUND = ChartExamples.bundle();

  @TempDir private Path folder;

  @Test
  void refusesWhatIsNoReadableFile() {
    assertRefused(
        "RECORDS-001", "nothing.json: there is no such file", folder.resolve("nothing.json"));
    assertRefused("RECORDS-001", "is a folder", folder);
  }

  @Test
  void refusesAnEmptyFile() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.json"));
    assertRefused("RECORDS-002", "empty.json: is empty", empty);
  }

  @Test
  void refusesACutOffOrBrokenGzipStream() throws IOException {
    byte[] packed = gzip(SOUND.getBytes(StandardCharsets.UTF_8));
    assertRefused("RECORDS-003", "cut off", Arrays.copyOf(packed, packed.length - 12));
    packed[packed.length / 2] ^= 0x55;
    assertRefused("RECORDS-003", "broken", packed);
  }

  @Test
  void refusesAGzipBomb() throws IOException {
    assertRefused("RECORDS-004", "200 times its size", gzip(new byte[40_000_000]));
    assertRefused("RECORDS-004", "100 MB", new byte[ChartFile.LARGEST + 1]);
  }

  @Test
  void refusesOtherEncodings() {
    String accented = SOUND.replace("Example", "Exämple");
    assertRefused("RECORDS-005", "is not UTF-8", accented.getBytes(StandardCharsets.ISO_8859_1));
    assertRefused("RECORDS-005", "byte 1 is not UTF-8", SOUND.getBytes(Charset.forName("UTF-16")));
    assertRefused("RECORDS-006", "not JSON", SOUND.getBytes(StandardCharsets.UTF_16LE));
    assertThat(ChartExamples.readText(accented).patient().family()).isEqualTo("Exämple");
    assertThat(ChartExamples.readText("\uFEFF" + SOUND).patient().family()).isEqualTo("Example");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<Bundle/>", "hello", "{", "{\"resourceType\":\"Bundle\",}", "[1,2"})
  void refusesWhatIsNotJson(String text) {
    String code = text.startsWith("[") ? "RECORDS-008" : "RECORDS-006";
    assertThat(refusal(() -> ChartExamples.readText(text)).code()).isEqualTo(code);
  }

  @Test
  void refusesJsonThatIsCutOffAnywhere() {
    for (int length = 1; length < SOUND.length(); length++) {
      String cut = SOUND.substring(0, length);
      assertThat(refusal(() -> ChartExamples.readText(cut)).code()).isEqualTo("RECORDS-006");
    }
    assertRefused("RECORDS-006", "after the end", (SOUND + "{}").getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void refusesTheSameKeyTwice() {
    String twice = SOUND.replace("\"type\":", "\"type\":\"history\",\"type\":");
    assertThat(refusal(() -> ChartExamples.readText(twice)).code()).isEqualTo("RECORDS-006");
  }

  @Test
  void refusesEndlessNesting() {
    String deep = "{\"resourceType\":\"Bundle\",\"x\":" + "[".repeat(100_000);
    assertRefused("RECORDS-007", "nests deeper", deep.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{}",
        "{\"resourceType\":\"Patient\"}",
        "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":{}}",
        "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[1]}",
        "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[{\"resource\":{}}]}"
      })
  void refusesJsonThatIsNoBundle(String text) {
    assertThat(refusal(() -> ChartExamples.readText(text)).code()).isEqualTo("RECORDS-008");
  }

  @Test
  void refusesABundleThatIsOnlyAPart() {
    assertRefused(
        "RECORDS-009", "type \"history\"", text(SOUND.replace("\"collection\"", "\"history\"")));
    assertRefused(
        "RECORDS-009",
        "one page of a search",
        text(
            SOUND.replace(
                "\"entry\"", "\"link\":[{\"relation\":\"next\",\"url\":\"u\"}],\"entry\"")));
  }

  @Test
  void refusesNoPatientAndTwo() {
    assertRefused(
        "RECORDS-010",
        "no Patient",
        text("{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[]}"));
    assertRefused(
        "RECORDS-011",
        "entry 2 (Patient/q)",
        text(ChartExamples.bundle("{\"resourceType\":\"Patient\",\"id\":\"q\"}")));
  }

  @Test
  void refusesARecordOfSomebodyWhoDied() {
    String died = SOUND.replace("\"gender\"", "\"deceasedDateTime\":\"2026-01-01\",\"gender\"");
    assertRefused("RECORDS-012", "has died", text(died));
    assertThat(
            ChartExamples.readText(
                SOUND.replace("\"gender\"", "\"deceasedBoolean\":false,\"gender\"")))
        .isNotNull();
  }

  @Test
  void refusesAnEntryAboutSomebodyElse() {
    String other = condition("\"subject\":{\"reference\":\"Patient/other\"}");
    assertRefused("RECORDS-013", "entry 2 (Condition/c)", text(ChartExamples.bundle(other)));
    for (String own : new String[] {"Patient/p", "urn:uuid:p", "https://x.example/Patient/p"}) {
      assertThat(ChartExamples.read(condition("\"subject\":{\"reference\":\"" + own + "\"}")))
          .isNotNull();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Condition, onsetDateTime",
    "Procedure, performedDateTime",
    "Observation, effectiveDateTime",
    "MedicationRequest, authoredOn"
  })
  void refusesDatesMoreThanADayAhead(String type, String element) {
    String entry = "{\"resourceType\":\"%s\",\"id\":\"c\",\"%s\":\"%s\"}";
    assertRefused(
        "RECORDS-014",
        "is 2026-11-26, but the record is read for 2026-11-24",
        text(ChartExamples.bundle(entry.formatted(type, element, "2026-11-26"))));
    assertThat(ChartExamples.read(entry.formatted(type, element, "2026-11-25"))).isNotNull();
  }

  @Test
  void refusesABirthAhead() {
    assertRefused("RECORDS-014", "birthDate is 2027-03-01", text(SOUND.replace("1970", "2027")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"onsetDateTime\":\"yesterday\"", "\"code\":\"M54.5\"", "\"recordedDate\":7"})
  void refusesValuesThatAreNotOfTheirType(String member) {
    ChartRefused refused = refusal(() -> ChartExamples.read(condition(member)));
    assertThat(refused.code()).isEqualTo("RECORDS-015");
    assertThat(refused.sentence()).contains("entry 2 (Condition/c)").doesNotContain("yesterday");
  }

  @Test
  void refusesAPatientWithoutABirthDate() {
    assertRefused(
        "RECORDS-016", "no birth date", text(SOUND.replace("\"birthDate\":\"1970-03-01\",", "")));
  }

  /** Each code stands in one line of the list and in one kind of place of the code. */
  @Test
  void everyRefusalIsListed() throws IOException {
    Set<String> made = codes(Path.of("src", "main", "java"));
    Set<String> listed = new TreeSet<>();
    Pattern.compile("\\| (RECORDS-\\d{3}) \\|")
        .matcher(Files.readString(Path.of("..", "docs", "refusals.md")))
        .results()
        .forEach(it -> assertThat(listed.add(it.group(1))).isTrue());
    assertThat(listed).isEqualTo(made);
  }

  private static Set<String> codes(Path sources) throws IOException {
    Set<String> codes = new TreeSet<>();
    try (var files = Files.walk(sources)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
        Pattern.compile("\"(RECORDS-\\d{3})\"")
            .matcher(Files.readString(file))
            .results()
            .forEach(it -> codes.add(it.group(1)));
      }
    }
    return codes;
  }

  private static String condition(String member) {
    return "{\"resourceType\":\"Condition\",\"id\":\"c\"," + member + "}";
  }

  private static byte[] text(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static void assertRefused(String code, String words, byte[] bytes) {
    assertRefused(code, words, refusal(() -> ChartExamples.readBytes(bytes)));
  }

  private static void assertRefused(String code, String words, Path file) {
    assertRefused(code, words, refusal(() -> ChartExamples.READER.read(file, ChartExamples.TODAY)));
  }

  private static void assertRefused(String code, String words, ChartRefused refused) {
    assertThat(refused.code()).isEqualTo(code);
    assertThat(refused.sentence()).contains(words).doesNotContain("\n").doesNotContain("Exception");
  }

  private static ChartRefused refusal(Supplier<Chart> reading) {
    return catchThrowableOfType(ChartRefused.class, reading::get);
  }
}
