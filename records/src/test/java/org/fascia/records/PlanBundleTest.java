package org.fascia.records;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fascia.medicine.planning.Measured;
import org.fascia.medicine.planning.NoPlan;
import org.fascia.medicine.planning.Order;
import org.fascia.medicine.planning.OrderReader;
import org.fascia.medicine.planning.OrderReading;
import org.fascia.medicine.planning.PlanAnswer;
import org.fascia.medicine.planning.PlanBasis;
import org.fascia.medicine.planning.Planner;
import org.fascia.medicine.planning.Proposal;
import org.fascia.medicine.planning.Scope;
import org.fascia.medicine.screening.Screener;
import org.fascia.records.plan.PlanBundle;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlanBundleTest {
  private static final FhirContext FHIR = FhirContext.forR4Cached();
  private static final FhirValidator VALIDATOR = validator();
  private static final Planner PLANNER =
      new Planner(ChartExamples.KNOWLEDGE, Screener.of(ChartExamples.KNOWLEDGE));

  static List<String> charts() {
    return ChartExamples.names();
  }

  @ParameterizedTest
  @MethodSource("charts")
  void theValidatorFindsNoErrorAgainstBaseAndUsCore(String chart) throws IOException {
    var found =
        VALIDATOR.validateWithResult(Answered.of(chart).json()).getMessages().stream()
            .filter(it -> it.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
            .map(it -> it.getLocationString() + ": " + it.getMessage())
            .toList();
    assertThat(found).isEmpty();
  }

  /** The gate above can fail: a CarePlan without what US Core demands is an error. */
  @Test
  void theValidatorSeesAnError() throws IOException {
    String broken = Answered.of("referral-whiplash.json").json().replace("assess-plan", "other");
    assertThat(VALIDATOR.validateWithResult(broken).isSuccessful()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("charts")
  void everyAnswerHoldsPatientPrescriberOrderAndIssues(String chart) throws IOException {
    Answered answered = Answered.of(chart);
    Bundle bundle = answered.bundle();
    assertThat(of(Patient.class, bundle)).hasSize(1);
    assertThat(of(Practitioner.class, bundle)).hasSize(1);
    assertThat(of(ServiceRequest.class, bundle)).hasSize(1);
    switch (answered.answer()) {
      case Proposal plan -> {
        assertThat(of(CarePlan.class, bundle).getFirst().getActivity())
            .hasSize(plan.lines().size());
        assertThat(of(Goal.class, bundle)).hasSize(plan.goals().size());
        assertThat(of(DetectedIssue.class, bundle)).hasSize(plan.rules().size());
      }
      case NoPlan none -> {
        assertThat(of(CarePlan.class, bundle)).isEmpty();
        assertThat(of(DetectedIssue.class, bundle)).hasSize(none.screening().fired().size());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("charts")
  void holdsNothingSensitiveAndNoNumbersOfTheState(String chart) throws IOException {
    assertThat(Answered.of(chart).json())
        .doesNotContainIgnoringCase("abuse")
        .doesNotContainIgnoringCase("criminal")
        .doesNotContain("us-ssn")
        .doesNotContain("passport");
  }

  @Test
  void theSameAnswerGivesTheSameText() throws IOException {
    String chart = "low-back-pain-clopidogrel.json.gz";
    assertThat(Answered.of(chart).json()).isEqualTo(Answered.of(chart).json());
  }

  private record Answered(Chart chart, Order order, PlanAnswer answer) {
    static Answered of(String name) throws IOException {
      String file = name.replaceAll("\\.json(\\.gz)?$", ".yaml");
      byte[] text = Files.readAllBytes(Path.of("..", "examples", "orders", file));
      var order = (OrderReading.Accepted) new OrderReader(ChartExamples.KNOWLEDGE).read(file, text);
      Chart chart = ChartExamples.READER.read(ChartExamples.file(name), AsOf.day(order.asOf()));
      PlanBasis basis =
          new PlanBasis(
              order.order(),
              chart.facts(),
              Map.of("nprs", Measured.once(6)),
              Scope.everything(ChartExamples.KNOWLEDGE),
              order.asOf());
      return new Answered(chart, order.order(), PLANNER.answer(basis));
    }

    String json() {
      return PlanBundle.json(chart.patient(), order, answer, chart.asOf().day());
    }

    Bundle bundle() {
      return FHIR.newJsonParser().parseResource(Bundle.class, json());
    }
  }

  private static <T extends Resource> List<T> of(Class<T> type, Bundle bundle) {
    return bundle.getEntry().stream()
        .map(Bundle.BundleEntryComponent::getResource)
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  private static FhirValidator validator() {
    PrePopulatedValidationSupport usCore = new PrePopulatedValidationSupport(FHIR);
    for (String name : List.of("careplan", "goal", "patient")) {
      usCore.addStructureDefinition(resource("StructureDefinition-us-core-" + name));
    }
    usCore.addCodeSystem(resource("CodeSystem-careplan-category"));
    ValidationSupportChain chain =
        new ValidationSupportChain(
            new DefaultProfileValidationSupport(FHIR),
            new CommonCodeSystemsTerminologyService(FHIR),
            new InMemoryTerminologyServerValidationSupport(FHIR),
            usCore);
    return FHIR.newValidator().registerValidatorModule(new FhirInstanceValidator(chain));
  }

  private static org.hl7.fhir.instance.model.api.IBaseResource resource(String name) {
    var in =
        Objects.requireNonNull(
            PlanBundleTest.class.getResourceAsStream("/uscore/" + name + ".json"));
    try (var text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return FHIR.newJsonParser().parseResource(text);
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }
}
