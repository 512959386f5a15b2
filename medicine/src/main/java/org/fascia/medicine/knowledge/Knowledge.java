package org.fascia.medicine.knowledge;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fascia.yaml.KnowledgeFault;

/**
 * Everything the knowledge files say, read once and checked whole.
 *
 * <p>One instance is shared by all; it never changes.
 */
public final class Knowledge {
  private final String version;
  private final SafetyVocabulary vocabulary;
  private final SafetyRules safety;
  private final Catalogue<Region> regions;
  private final Catalogue<Technique> techniques;
  private final List<OrderWords> orderWords;
  private final Wellness wellness;
  private final Catalogue<Instrument> instruments;
  private final EvidenceWords evidenceWords;
  private final Catalogue<Estimate> evidence;
  private final Catalogue<TrialAnalysis> trialAnalyses;
  private final Catalogue<Claim> claims;
  private final Conditions conditions;
  private final DiagnosisCodes diagnosisCodes;
  private final Backgrounds backgrounds;
  private final Catalogue<AdverseEvent> adverseEvents;
  private final Catalogue<PublishedCourse> courses;
  private final Reviews reviews;
  private final ResponseModel responseModel;
  private final Map<String, Table> maps;
  private final CodeSites codeSites;

  private Knowledge(KnowledgeFiles files) {
    version = files.version();
    vocabulary = SafetyVocabulary.from(files.yaml("safety_vocabulary.yaml"));
    safety = SafetyRules.from(files, vocabulary);
    regions = RegionFile.read(files, vocabulary);
    TechniqueFile.Read read = TechniqueFile.read(files, vocabulary, regions);
    techniques = read.techniques();
    orderWords = read.orderWords();
    wellness = WellnessFile.read(files, techniques, regions);
    instruments = InstrumentFile.read(files);
    evidenceWords = EvidenceWords.from(files, techniques);
    evidence = EvidenceFile.read(files, evidenceWords);
    trialAnalyses = TrialFile.read(files, evidence);
    claims = ClaimFile.read(files, evidence);
    conditions =
        ConditionFile.read(
            files,
            new ConditionFile.Named(regions, techniques, instruments, evidence, safety.ids()));
    evidenceWords.check(conditions::find);
    diagnosisCodes = DiagnosisCodeFile.read(files);
    backgrounds = Backgrounds.from(files);
    adverseEvents = AdverseEvent.read(files);
    courses = CourseFile.read(files, conditions);
    reviews = Reviews.from(files);
    InstrumentFile.checkConditions(instruments, conditions);
    responseModel = ResponseModelFile.read(files, instruments, conditions);
    maps = maps(files);
    codeSites = CodeSites.of(map("code-sites.tsv"), vocabulary);
  }

  /** Reads the files that ship with Fascia; a {@link KnowledgeFault} when they do not agree. */
  public static Knowledge load() {
    return of(KnowledgeFiles.shipped());
  }

  static Knowledge of(KnowledgeFiles files) {
    return new Knowledge(files);
  }

  /** The day of the edition and a hash of its content, such as {@code 2026-11-24+0123456789ab}. */
  public String version() {
    return version;
  }

  /** The words of the safety rules and the maps into them. */
  public SafetyVocabulary vocabulary() {
    return vocabulary;
  }

  /** The safety rules, measured values and questions. */
  public SafetyRules safety() {
    return safety;
  }

  /** The regions of the body chart. */
  public Catalogue<Region> regions() {
    return regions;
  }

  /** The ways of working with the hands. */
  public Catalogue<Technique> techniques() {
    return techniques;
  }

  /** Words in the precautions of an order that limit the work. */
  public List<OrderWords> orderWords() {
    return orderWords;
  }

  /** What a session for well-being is made of. */
  public Wellness wellness() {
    return wellness;
  }

  /** The instruments of measurement. */
  public Catalogue<Instrument> instruments() {
    return instruments;
  }

  /** The published findings on massage. */
  public Catalogue<Estimate> evidence() {
    return evidence;
  }

  /** The words of the findings and what they mean. */
  public EvidenceWords evidenceWords() {
    return evidenceWords;
  }

  /** The trials behind pooled findings. */
  public Catalogue<TrialAnalysis> trialAnalyses() {
    return trialAnalyses;
  }

  /** What popular articles say of massage, graded. */
  public Catalogue<Claim> claims() {
    return claims;
  }

  /** The conditions massage is ordered for. */
  public Conditions conditions() {
    return conditions;
  }

  /** The diagnosis codes an order may name. */
  public DiagnosisCodes diagnosisCodes() {
    return diagnosisCodes;
  }

  /** What the files tell people alone. */
  public Backgrounds backgrounds() {
    return backgrounds;
  }

  /** Harms that were reported after massage or related work with the hands. */
  public Catalogue<AdverseEvent> adverseEvents() {
    return adverseEvents;
  }

  /** How scores of groups ran over time. */
  public Catalogue<PublishedCourse> courses() {
    return courses;
  }

  /** Who has reviewed which entry. */
  public Reviews reviews() {
    return reviews;
  }

  /** Where a disease lies by its code. */
  public CodeSites codeSites() {
    return codeSites;
  }

  /** What is assumed of a course before a person's own scores are known; experimental. */
  public ResponseModel responseModel() {
    return responseModel;
  }

  /** A code map by its file name, such as {@code rxnorm-to-atc.tsv}. */
  public Table map(String name) {
    Table map = maps.get(name);
    if (map == null) {
      throw new KnowledgeFault("edition.yaml, files: there is no file \"maps/" + name + '"');
    }
    return map;
  }

  private static Map<String, Table> maps(KnowledgeFiles files) {
    Map<String, Table> maps = new TreeMap<>();
    for (String name : files.names()) {
      if (name.startsWith("maps/")) {
        maps.put(name.substring("maps/".length()), Table.of(name, files.text(name)));
      }
    }
    return Map.copyOf(maps);
  }
}
