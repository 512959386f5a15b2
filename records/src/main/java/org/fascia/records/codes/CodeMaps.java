package org.fascia.records.codes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fascia.medicine.facts.Person;
import org.fascia.medicine.facts.Place;
import org.fascia.medicine.knowledge.CodeStanding;
import org.fascia.medicine.knowledge.DiagnosisCodes;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.TableRow;

/**
 * All code maps, read once and checked: a row that does not fit names its file and line.
 *
 * <p>What a map does not know is empty here and must be shown to a person.
 */
public final class CodeMaps {
  private final ByCode<CodedProblem> problems;
  private final ByCode<CodedMedicine> products;
  private final ByCode<CodedMedicine> ingredients;
  private final IngredientNames names;
  private final ByCode<CodedProcedure> procedures;
  private final Map<String, List<CodedValue>> values;
  private final ByCode<CodedAllergy> allergies;
  private final ByCode<CodedDevice> devices;
  private final ByCode<Place> sites;
  private final ByCode<PregnancyCode> pregnancy;
  private final ByCode<String> units;
  private final DiagnosisPlaces places;
  private final Plausibility plausibility;
  private final DiagnosisCodes diagnoses;

  /** Reads the maps that ship with the knowledge. */
  public CodeMaps(Knowledge knowledge) {
    Vocabulary words = new Vocabulary(knowledge);
    problems =
        ByCode.of(
            knowledge.map("snomed-to-icd10cm.tsv"),
            row -> row.text("snomed"),
            row -> CodedProblem.from(row, words));
    products =
        ByCode.of(
            knowledge.map("rxnorm-to-atc.tsv"),
            row -> row.text("rxnorm"),
            row -> CodedMedicine.fromProduct(row, words));
    ingredients =
        ByCode.of(
            knowledge.map("rxnorm-ingredients-to-atc.tsv"),
            row -> row.text("rxnorm"),
            row -> CodedMedicine.fromIngredient(row, words));
    procedures =
        ByCode.of(
            knowledge.map("procedures-to-surgery-kind.tsv"),
            row -> row.text("snomed"),
            row -> CodedProcedure.from(row, words));
    allergies =
        ByCode.of(
            knowledge.map("allergies-to-findings.tsv"),
            row -> row.text("system") + "|" + row.text("code"),
            row -> CodedAllergy.from(row, words));
    devices =
        ByCode.of(
            knowledge.map("devices.tsv"),
            row -> row.text("snomed"),
            row -> CodedDevice.from(row, words));
    sites =
        ByCode.of(
            knowledge.map("body-sites.tsv"),
            row -> row.text("snomed"),
            row -> words.place(row, "region"));
    pregnancy =
        ByCode.of(
            knowledge.map("pregnancy-by-code.tsv"),
            row -> row.one("icd10cm", "ICD-10-CM prefix", Optional::of),
            row -> row.one("meaning", "meaning", PregnancyCode::of));
    units =
        ByCode.of(
            knowledge.map("unit-spellings.tsv"),
            row -> row.text("written"),
            row -> row.text("ucum"));
    values = values(knowledge, words);
    names = new IngredientNames(ingredients.all().values());
    plausibility = new Plausibility(knowledge.map("plausibility.tsv"));
    diagnoses = knowledge.diagnosisCodes();
    places = new DiagnosisPlaces(problems.all().values(), diagnoses);
  }

  /** A condition by its SNOMED CT concept. */
  public Optional<CodedProblem> problem(String concept) {
    return problems.find(concept);
  }

  /** An ICD-10-CM code with its dot; empty when there cannot be such a code. */
  public Optional<String> icd10(String written) {
    CodeStanding standing = diagnoses.standing(written);
    return standing instanceof CodeStanding.NoSuchCode
        ? Optional.empty()
        : Optional.of(standing.code());
  }

  /** A medicine by its RxNorm code, of a product or of an ingredient. */
  public Optional<CodedMedicine> medicine(String rxnorm) {
    return products.find(rxnorm).or(() -> ingredients.find(rxnorm));
  }

  /** The medicines whose ingredients stand in the name of a product. */
  public List<CodedMedicine> medicinesNamedIn(String name) {
    return names.in(name);
  }

  /** A procedure by its SNOMED CT concept. */
  public Optional<CodedProcedure> procedure(String concept) {
    return procedures.find(concept);
  }

  /** The rows for a LOINC code, one a unit; empty when the code is not mapped. */
  public List<CodedValue> values(String loinc) {
    return values.getOrDefault(loinc, List.of());
  }

  /** The UCUM code of a unit as records write it. */
  public String unit(String written) {
    return units.find(written).orElse(written);
  }

  /** An allergy by its SNOMED CT concept. */
  public Optional<CodedAllergy> allergy(String concept) {
    return allergies.find("sct|" + concept);
  }

  /** An allergy by its RxNorm code. */
  public Optional<CodedAllergy> allergyToMedicine(String rxnorm) {
    return allergies.find("rxnorm|" + rxnorm);
  }

  /** A device by its SNOMED CT concept. */
  public Optional<CodedDevice> device(String concept) {
    return devices.find(concept);
  }

  /** A body site or a side by its SNOMED CT concept. */
  public Optional<Place> site(String concept) {
    return sites.find(concept);
  }

  /** What an ICD-10-CM code says of a pregnancy. */
  public Optional<PregnancyCode> pregnancy(String icd10) {
    return pregnancy.findByPrefix(icd10);
  }

  /** Where a diagnosis with this ICD-10-CM code lies, as far as the code tells. */
  public Place placeOfDiagnosis(String icd10) {
    return places.of(icd10);
  }

  /** Whether a diagnosis fits the age and sex of a person. */
  public boolean plausible(String icd10, Person person) {
    return plausibility.fits(icd10, person);
  }

  private static Map<String, List<CodedValue>> values(Knowledge knowledge, Vocabulary words) {
    Map<String, List<CodedValue>> values = new HashMap<>();
    for (TableRow row : knowledge.map("observations-to-facts.tsv").rows()) {
      CodedValue value = CodedValue.from(row, words);
      List<CodedValue> same = values.computeIfAbsent(row.text("loinc"), code -> new ArrayList<>());
      if (same.stream().anyMatch(it -> it.unit().equals(value.unit()))) {
        throw row.fault("unit_in", "this code stands here twice with one unit");
      }
      same.add(value);
    }
    return Map.copyOf(values);
  }
}
