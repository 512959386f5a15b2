import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Draws people as they come to a clinic for prescribed massage, in the form {@code fascia screen}
 * reads, and counts what the screening then says.
 *
 * <p>Shares of illnesses, medicines and orders are round figures for adults in the United States,
 * from professional knowledge: planning values, not data. What is counted is how much the rules say,
 * not whether they are right.
 */
public final class ClinicPopulation {
  private static final Pattern OUTCOME = Pattern.compile("\"outcome\":\"([a-z-]+)\"");
  private static final Pattern RULES =
      Pattern.compile("\"rules\":\\[(.*?)],\"limits\":\\[(.*?)],\"leaveOut\"");
  private static final Pattern RULE = Pattern.compile("\\{\"id\":\"([a-z0-9-]+)\",\"outcome\"");
  private static final double Z = 1.959964;

  private final Random chance;
  private final StringBuilder text = new StringBuilder();

  private ClinicPopulation(long seed) {
    chance = new Random(seed);
  }

  /** {@code draw COUNT SEED} prints patients; {@code count} reads the lines of a screening. */
  public static void main(String[] arguments) throws IOException {
    if (arguments[0].equals("draw")) {
      ClinicPopulation people = new ClinicPopulation(Long.parseLong(arguments[2]));
      for (int number = 1; number <= Integer.parseInt(arguments[1]); number++) {
        people.draw(number);
      }
      System.out.print(people.text);
    } else {
      count();
    }
  }

  private record Ordered(String code, String region, int weight) {}

  private static final List<Ordered> ORDERS =
      List.of(
          new Ordered("M54.50", "lower-back", 20),
          new Ordered("M54.2", "neck-posterior, shoulder", 17),
          new Ordered("M62.830", "upper-back, lower-back", 6),
          new Ordered("M79.18", "upper-back, shoulder", 6),
          new Ordered("M54.6", "mid-back, upper-back", 4),
          new Ordered("M25.511", "shoulder", 5),
          new Ordered("M54.16", "lower-back, buttock, thigh", 3),
          new Ordered("M54.41", "lower-back, buttock, thigh", 4),
          new Ordered("M54.12", "neck-posterior, shoulder", 2),
          new Ordered("G44.209", "neck-posterior, head", 4),
          new Ordered("G43.909", "neck-posterior, head", 3),
          new Ordered("S13.4XXD", "neck-posterior, upper-back", 5),
          new Ordered("S13.4XXA", "neck-posterior, upper-back", 1),
          new Ordered("S39.012D", "lower-back", 4),
          new Ordered("M79.7", "upper-back, lower-back, shoulder", 5),
          new Ordered("M17.11", "knee, thigh", 3),
          new Ordered("M75.01", "shoulder, upper-arm", 1),
          new Ordered("M72.2", "foot, lower-leg", 1),
          new Ordered("M26.621", "jaw, neck-posterior", 1),
          new Ordered("G56.01", "forearm, wrist", 1),
          new Ordered("I89.0", "thigh, lower-leg", 1),
          new Ordered("L90.5", "abdomen", 1),
          new Ordered("M99.01", "neck-posterior", 2));

  private void draw(int number) {
    int age = age();
    boolean woman = yes(0.68);
    Ordered order = order();
    List<String> illnesses = new ArrayList<>();
    List<String> medicines = new ArrayList<>();
    List<String> findings = new ArrayList<>();
    String onset =
        yes(0.2)
            ? ""
            : ", days_since_onset: " + (int) Math.exp(range(Math.log(14), Math.log(3000)));
    illnesses.add("{icd10: " + order.code() + onset + ", region: [" + order.region() + "]}");
    int weeks = woman && age >= 18 && age <= 42 && yes(0.04) ? 6 + chance.nextInt(32) : -1;
    background(age, woman, illnesses, medicines, findings);
    if (weeks < 0 && woman && age < 46) {
      add(medicines, 0.2, "G03AA07", 800);
    }
    text.append("- {id: p").append(number).append(", age: ").append(age);
    text.append(", sex: ").append(woman ? "F" : "M");
    text.append(weeks >= 0 ? ", pregnancy_weeks: " + weeks : ", pregnancy: none");
    text.append(", diagnoses: [").append(String.join(", ", illnesses)).append(']');
    if (yes(0.02)) {
      text.append(", surgery: {kind: ").append(yes(0.5) ? "minor" : "major").append(", days_ago: ");
      text.append(15 + chance.nextInt(100))
          .append(", region: [")
          .append(yes(0.5) ? "abdomen" : "knee")
          .append("]}");
    }
    text.append(", medications: [").append(String.join(", ", medicines)).append(']');
    vitals(age);
    text.append(", findings: [").append(String.join(", ", findings)).append(']');
    answers();
    String technique = technique(order);
    text.append(", request: {technique: ")
        .append(technique)
        .append(", region: [")
        .append(order.region());
    text.append("], pressure: ").append(pressure(technique));
    text.append(yes(0.75) ? ", visit: return}}\n" : "}}\n");
  }

  private int age() {
    double share = chance.nextDouble();
    if (share < 0.22) {
      return 18 + chance.nextInt(17);
    } else if (share < 0.50) {
      return 35 + chance.nextInt(15);
    } else if (share < 0.78) {
      return 50 + chance.nextInt(15);
    } else if (share < 0.925) {
      return 65 + chance.nextInt(10);
    }
    return share < 0.985 ? 75 + chance.nextInt(10) : 85 + chance.nextInt(8);
  }

  private Ordered order() {
    int total = ORDERS.stream().mapToInt(Ordered::weight).sum();
    int drawn = chance.nextInt(total);
    for (Ordered order : ORDERS) {
      drawn -= order.weight();
      if (drawn < 0) {
        return order;
      }
    }
    throw new IllegalStateException();
  }

  private String technique(Ordered order) {
    if (order.code().equals("I89.0")) {
      return "lymphatic-drainage";
    }
    int drawn = chance.nextInt(100);
    if (drawn < 48) {
      return "swedish";
    } else if (drawn < 64) {
      return "deep-tissue";
    } else if (drawn < 76) {
      return "trigger-point";
    } else if (drawn < 89) {
      return "myofascial-release";
    }
    return drawn < 99 ? "neuromuscular" : "cross-friction";
  }

  /** The usual maximum of the technique, at most 4. */
  private static int pressure(String technique) {
    return switch (technique) {
      case "lymphatic-drainage" -> 1;
      case "swedish", "myofascial-release" -> 3;
      default -> 4;
    };
  }

  /** Shares below 40, from 40 to 59, and from 60. */
  private boolean has(int age, double young, double middle, double old) {
    return yes(age < 40 ? young : age < 60 ? middle : old);
  }

  private void background(
      int age, boolean woman, List<String> ill, List<String> taken, List<String> findings) {
    boolean pressure = illness(ill, has(age, 0.07, 0.28, 0.55), "I10", 2000);
    boolean fats = illness(ill, has(age, 0.06, 0.28, 0.48), "E78.5", 2000);
    boolean sugar = illness(ill, has(age, 0.015, 0.08, 0.18), "E11.9", 2000);
    boolean heart = illness(ill, has(age, 0.002, 0.025, 0.11), "I25.10", 1500);
    boolean flutter = illness(ill, has(age, 0.001, 0.008, 0.06), "I48.91", 1000);
    boolean failing = illness(ill, has(age, 0.0005, 0.006, 0.035), "I50.9", 900);
    boolean low = illness(ill, yes(0.13), "F33.9", 1200);
    boolean anxious = illness(ill, yes(0.14), "F41.1", 1200);
    boolean wheezing = illness(ill, yes(0.08), "J45.909", 4000);
    illness(ill, has(age, 0.002, 0.025, 0.08), "J44.9", 2000);
    boolean thyroid = illness(ill, has(age, 0.02, 0.06, 0.1), "E03.9", 2500);
    boolean thin = illness(ill, yes(thinBone(age, woman)), "M81.0", 1500);
    boolean hadClot = illness(ill, has(age, 0.004, 0.012, 0.03), "Z86.718", 2500);
    boolean hadCancer =
        illness(ill, has(age, 0.005, 0.025, 0.09), woman ? "Z85.3" : "Z85.46", 2500);
    illness(ill, has(age, 0.001, 0.006, 0.015), woman ? "C50.911" : "C61", 300);
    illness(ill, has(age, 0.03, 0.1, 0.16), "I83.90", 3000);
    illness(ill, has(age, 0.002, 0.01, 0.03), "N28.1", 1000);
    illness(ill, has(age, 0.003, 0.02, 0.09), "N18.30", 1000);
    illness(ill, has(age, 0.0, 0.006, 0.04), "I73.9", 1000);
    boolean joints = illness(ill, has(age, 0.003, 0.01, 0.018), "M06.9", 3000);
    illness(ill, yes(0.007), "G40.909", 4000);
    illness(ill, yes(0.035), "F43.10", 3000);
    illness(ill, has(age, 0.001, 0.006, 0.03), "I69.359", 1500);
    illness(ill, has(age, 0.0, 0.001, 0.018), "Z95.0", 1500);
    illness(ill, has(age, 0.01, 0.03, 0.05), "E04.1", 1500);
    illness(ill, has(age, 0.1, 0.18, 0.22), "K21.9", 2000);
    illness(ill, yes(0.2), "E66.9", 3000);
    illness(ill, has(age, 0.01, 0.08, 0.2), "M17.11", 2500);
    if (sugar && illness(ill, yes(0.12), "E11.42", 1000)) {
      findings.add("sensation-reduced");
      add(taken, 0.5, "N02BF01", 500);
    }
    if (failing) {
      findings.add(yes(0.75) ? "nyha-2" : yes(0.7) ? "nyha-3" : "orthopnoea");
    }
    add(taken, pressure ? 0.75 : 0.01, "C09AA03", 1500);
    add(taken, pressure ? 0.25 : 0.0, "C08CA01", 1500);
    add(taken, heart ? 0.6 : pressure ? 0.12 : 0.01, "C07AB02", 1500);
    add(taken, fats ? 0.65 : 0.0, "C10AA05", 1500);
    add(taken, sugar ? 0.65 : 0.0, "A10BA02", 1500);
    add(taken, sugar ? 0.12 : 0.0, "A10AE04", 1500);
    add(taken, heart ? 0.75 : age >= 60 ? 0.15 : 0.02, "B01AC06", 2000);
    add(taken, heart ? 0.2 : 0.0, "B01AC04", 700);
    add(taken, flutter ? 0.7 : hadClot ? 0.2 : 0.0, "B01AF02", 700);
    add(taken, low || anxious ? 0.45 : 0.03, "N06AB06", 700);
    add(taken, 0.25, "M01AE01", 200);
    add(taken, 0.2, "N02BE01", 200);
    add(taken, 0.06, "N02AJ17", 300);
    add(taken, 0.06, "N02BF01", 300);
    add(taken, 0.07, "M03BX08", 200);
    add(taken, anxious ? 0.1 : 0.01, "N05BA12", 300);
    add(taken, thyroid ? 0.9 : 0.0, "H03AA01", 2000);
    add(taken, thin ? 0.4 : 0.0, "M05BA04", 800);
    add(taken, wheezing ? 0.5 : 0.0, "R03AK07", 1500);
    add(taken, joints ? 0.15 : 0.005, "H02AB07", 300);
    add(taken, joints ? 0.3 : 0.003, "L04AB04", 600);
    add(taken, hadCancer && woman ? 0.3 : 0.0, "L02BG03", 900);
    add(taken, 0.015, "J01CA04", 4);
    add(taken, 0.2, "A02BC01", 700);
    if (age >= 78 && yes(0.1)) {
      findings.add("skin-thin-fragile");
    }
  }

  private static double thinBone(int age, boolean woman) {
    if (age < 50) {
      return 0.002;
    } else if (age < 65) {
      return woman ? 0.06 : 0.01;
    }
    return woman ? 0.18 : 0.04;
  }

  private boolean illness(List<String> ill, boolean present, String code, int days) {
    if (present) {
      ill.add("{icd10: " + code + ", days_since_onset: " + (days / 2 + chance.nextInt(days)) + "}");
    }
    return present;
  }

  private void add(List<String> taken, double share, String atc, int days) {
    if (yes(share)) {
      taken.add("{atc: " + atc + ", days_since_start: " + (days / 2 + chance.nextInt(days)) + "}");
    }
  }

  private void vitals(int age) {
    long systolic = Math.round(121 + 0.22 * (age - 40) + chance.nextGaussian() * 12);
    long diastolic = Math.round(75 + chance.nextGaussian() * 8);
    long pulse = Math.round(72 + chance.nextGaussian() * 9);
    text.append(", vitals: {sbp: ").append(systolic).append(", dbp: ").append(diastolic);
    text.append(", hr: ").append(pulse).append('}');
  }

  /** What a few say yes to when they are asked. */
  private void answers() {
    List<String> yes = new ArrayList<>();
    answer(yes, 0.005, "rf-fever");
    answer(yes, 0.005, "rf-night-weight-loss");
    answer(yes, 0.004, "rf-lump-new");
    answer(yes, 0.03, "rf-after-massage-sore");
    answer(yes, 0.003, "rf-leg-dvt-signs");
    answer(yes, 0.004, "rf-neck-headache-new");
    answer(yes, 0.004, "rf-suicide");
    text.append(", answers_yes: [").append(String.join(", ", yes)).append(']');
  }

  private void answer(List<String> yes, double share, String question) {
    if (yes(share)) {
      yes.add(question);
    }
  }

  private boolean yes(double share) {
    return chance.nextDouble() < share;
  }

  private double range(double least, double most) {
    return least + chance.nextDouble() * (most - least);
  }

  private static void count() throws IOException {
    List<Integer> lines = new ArrayList<>();
    int total = 0;
    int proceed = 0;
    int clearance = 0;
    int forbidden = 0;
    int limited = 0;
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      Matcher outcome = OUTCOME.matcher(line);
      Matcher rules = RULES.matcher(line);
      if (!outcome.find() || !rules.find()) {
        throw new IllegalArgumentException("Not a line of a screening: " + line);
      }
      total++;
      switch (outcome.group(1)) {
        case "proceed" -> proceed++;
        case "needs-clearance" -> clearance++;
        case "do-not-treat", "emergency" -> forbidden++;
        default -> {}
      }
      limited += rules.group(2).isEmpty() ? 0 : 1;
      lines.add((int) RULE.matcher(rules.group(1)).results().count());
    }
    int[] sorted = lines.stream().mapToInt(Integer::intValue).sorted().toArray();
    System.out.println("people " + total);
    System.out.println("treated as ordered " + share(proceed, total));
    System.out.println("needs-clearance    " + share(clearance, total));
    System.out.println("no session today   " + share(forbidden, total));
    System.out.println("any pressure limit " + share(limited, total));
    System.out.println(
        "lines: median "
            + sorted[total / 2]
            + ", 90 % have at most "
            + sorted[total * 9 / 10]
            + ", most "
            + sorted[total - 1]);
    System.out.println("lines each, 0 to 10: " + Arrays.toString(histogram(sorted)));
  }

  private static int[] histogram(int[] sorted) {
    int[] counts = new int[11];
    Arrays.stream(sorted).forEach(lines -> counts[Math.min(lines, 10)]++);
    return counts;
  }

  /** A share with its 95 % interval by Wilson. */
  private static String share(int hits, int total) {
    double p = (double) hits / total;
    double scale = 1 + Z * Z / total;
    double middle = (p + Z * Z / (2 * total)) / scale;
    double half = Z * Math.sqrt(p * (1 - p) / total + Z * Z / (4.0 * total * total)) / scale;
    return String.format(
        "%5d  %4.1f %% (%.1f to %.1f)",
        hits, 100 * p, 100 * (middle - half), 100 * (middle + half));
  }
}
