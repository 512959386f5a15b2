package org.fascia.practice.prescriptions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.practice.testing.OnlyAddedTo.assertOnlyAddedTo;
import static org.fascia.practice.testing.Refusals.assertRefused;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fascia.budget.packs.PayerType;
import org.fascia.practice.cases.Case;
import org.fascia.practice.cases.CaseEvent;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.DocumentId;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.storage.MediaType;
import org.fascia.practice.storage.Tenancy;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestCase;
import org.fascia.practice.testing.TestCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PracticeTest
class OrderDraftsTest {
  private static final ClinicDay TODAY = TestCases.TODAY;
  private static final Map<String, List<String>> ON_A_SLIP =
      Map.of("diagnosis1", List.of("neck & back"), "region.lower-back", List.of("both"));

  @Autowired ForCaller<OrderDrafts> drafts;
  @Autowired ForCaller<Scans> scans;
  @Autowired ForCaller<VerbalOrders> verbal;
  @Autowired ForCaller<AtRiskNotices> notices;
  @Autowired ForCaller<Prescriptions> prescriptions;
  @Autowired ForCaller<Cases> cases;
  @Autowired TestCases testCases;
  @Autowired Tenancy tenancy;

  private TestCase file;
  private OrderDrafts ours;

  @BeforeEach
  void aCaseWithoutAnOrder() {
    file = testCases.opened(CaseKind.MEDICAL);
    ours = drafts.as(file.clinic().frontDesk());
  }

  @Test
  void opensACaseWithWhatThereIsOfItsOrder() {
    OrderDraft draft = ours.open(file.patient(), Optional.empty(), ON_A_SLIP, TODAY);
    Case opened = cases.as(file.clinic().frontDesk()).get(draft.file());
    assertThat(opened.kind()).isEqualTo(CaseKind.MEDICAL);
    assertThat(ours.awaited(opened.id())).contains(draft);
    assertThat(draft.typed()).isEqualTo(ON_A_SLIP);
    assertThat(draft.since()).isEqualTo(TODAY);
    assertThat(cases.as(file.clinic().frontDesk()).events(opened.id()))
        .extracting(CaseEvent::kind)
        .containsExactly(CaseEvent.Kind.OPENED, CaseEvent.Kind.ORDER_AWAITED);
    assertThat(ours.allAwaited()).contains(draft);
  }

  @Test
  void givesNoVisitWhileTheOrderIsAwaited() {
    ours.keep(file.file(), ON_A_SLIP, TODAY);
    assertThat(prescriptions.as(file.clinic().frontDesk()).active(file.file())).isEmpty();
  }

  @Test
  void keepsOneDraftACaseAndCountsItsChanges() {
    OrderDraft first = ours.keep(file.file(), ON_A_SLIP, TODAY);
    OrderDraft second = ours.keep(file.file(), Map.of("signed", List.of("2026-03-02")), TODAY);
    assertThat(second.id()).isEqualTo(first.id());
    assertThat(second.version()).isGreaterThan(first.version());
    assertThat(second.typed()).containsOnlyKeys("signed");
  }

  @Test
  void isOverOnceTheOrderIsOnFile() {
    ours.keep(file.file(), ON_A_SLIP, TODAY);
    testCases.prescribe(file, TestCases.anOrder());
    assertThat(ours.awaited(file.file())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = CaseKind.class,
      names = {"CLINICAL", "WELLNESS"})
  void awaitsNoOrderInACaseThatNeedsNone(CaseKind kind) {
    TestCase other = testCases.opened(kind);
    OrderDrafts theirs = drafts.as(other.clinic().frontDesk());
    assertRefused("PRESCRIPTION-001", () -> theirs.keep(other.file(), ON_A_SLIP, TODAY));
  }

  @Test
  void keepsAScanAndShowsItsPagesAsPictures() {
    byte[] pdf = ScanExamples.pdf(3);
    Scan scan = ours.attach(file.file(), pdf, TODAY).scan().orElseThrow();
    assertThat(scan.pages()).isEqualTo(3);
    Scans opened = scans.as(file.clinic().therapist());
    assertThat(opened.original(file.file(), scan.document()).content()).isEqualTo(pdf);
    assertThat(opened.page(file.file(), scan.document(), 3).type()).isEqualTo(MediaType.PNG);
    assertRefused("PRESCRIPTION-014", () -> opened.page(file.file(), scan.document(), 4));
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg"})
  void keepsAPicture(String format) {
    byte[] picture = ScanExamples.picture(format);
    Scan scan = ours.attach(file.file(), picture, TODAY).scan().orElseThrow();
    assertThat(scan.pages()).isEqualTo(1);
    assertThat(scans.as(file.clinic().frontDesk()).page(file.file(), scan.document(), 1).content())
        .isEqualTo(picture);
  }

  @Test
  void refusesWhatIsNoScanAndKeepsNothingOfIt() {
    long before = documents();
    refuses("PRESCRIPTION-011", "{\"resourceType\":\"Bundle\"}".getBytes(UTF_8));
    refuses("STORAGE-009", "<html><script>alert(1)</script>".getBytes(UTF_8));
    refuses("PRESCRIPTION-013", "%PDF-1.7 and nothing more".getBytes(UTF_8));
    refuses("PRESCRIPTION-013", Arrays.copyOf(ScanExamples.picture("png"), 12));
    refuses("PRESCRIPTION-013", ScanExamples.locked());
    refuses("PRESCRIPTION-013", ScanExamples.pdf(0));
    refuses("PRESCRIPTION-012", ScanExamples.pdf(400));
    refuses("STORAGE-008", Arrays.copyOf(ScanExamples.pdf(1), 20 * 1024 * 1024 + 1));
    assertThat(documents()).isEqualTo(before);
    assertThat(ours.awaited(file.file())).isEmpty();
  }

  @Test
  void opensNoScanOfAnotherCaseOrClinic() {
    DocumentId scan =
        ours.attach(file.file(), ScanExamples.pdf(1), TODAY).scan().orElseThrow().document();
    CaseId other = testCases.another(file);
    Scans desk = scans.as(file.clinic().frontDesk());
    assertRefused("PRESCRIPTION-014", () -> desk.original(other, scan));
    TestCase elsewhere = testCases.opened(CaseKind.MEDICAL);
    Scans theirs = scans.as(elsewhere.clinic().frontDesk());
    assertRefused("PRESCRIPTION-014", () -> theirs.original(elsewhere.file(), scan));
    assertRefused("CASE-001", () -> theirs.original(file.file(), scan));
  }

  @Test
  void writesDownWhatWasSaidToWhomAndUntilWhenItMustBeSigned() {
    VerbalOrders said = verbal.as(file.clinic().frontDesk());
    VerbalOrder order =
        said.hear(file.file(), "Dr. Dana Whitfield", "Twice a week, lower back.", TODAY);
    assertThat(order.signBy()).isEqualTo(TODAY.plusDays(14));
    assertThat(order.heardBy()).isEqualTo(file.clinic().frontDesk().name());
    assertThat(said.of(file.file())).hasSize(1);
    assertThat(said.of(file.file()).getFirst().words()).isEqualTo("Twice a week, lower back.");
    assertRefused("PRESCRIPTION-015", () -> said.hear(file.file(), " ", "anything", TODAY));
    assertRefused("PRESCRIPTION-015", () -> said.hear(file.file(), "Dr. Whitfield", "", TODAY));
    assertOnlyAddedTo(tenancy, file.clinic(), "verbal_order", "words");
  }

  @ParameterizedTest
  @EnumSource(PayerType.class)
  void takesAnAtRiskNoticeOnlyWhereThePayerAllowsIt(PayerType payer) {
    AtRiskNotices ours = notices.as(file.clinic().frontDesk());
    AtRiskNotice notice =
        new AtRiskNotice(
            payer, "Massage, 45 minutes", "Mar 9", 8500, "No order yet", "Marisol", TODAY);
    if (ours.allowedFor().contains(payer)) {
      ours.record(file.file(), notice);
      assertThat(ours.of(file.file())).containsExactly(notice);
    } else {
      assertThat(payer)
          .isIn(PayerType.WORKERS_COMPENSATION, PayerType.VA_COMMUNITY_CARE, PayerType.FEDERAL_DOL);
      assertRefused("PRESCRIPTION-017", () -> ours.record(file.file(), notice));
    }
    assertRefused(
        "PRESCRIPTION-016", () -> new AtRiskNotice(payer, "Massage", "", 1, "why", "who", TODAY));
  }

  private void refuses(String code, byte[] content) {
    assertRefused(code, () -> ours.attach(file.file(), content, TODAY));
  }

  private long documents() {
    return tenancy.within(
        file.clinic().id(),
        sql -> sql.sql("select count(*) from fascia.document").query(Long.class).single());
  }
}
