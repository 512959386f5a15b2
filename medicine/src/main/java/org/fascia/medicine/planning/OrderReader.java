package org.fascia.medicine.planning;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fascia.medicine.knowledge.CodeStanding;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.yaml.Entry;
import org.fascia.yaml.YamlFault;
import org.fascia.yaml.YamlReader;

/**
 * Reads an order from a YAML file with the keys {@code as_of, prescriber{name, credential, npi},
 * diagnoses, techniques, regions[{region, side}], frequency, duration, minutes, precautions,
 * signed}.
 *
 * <p>What does not hold together is a fault with a code of {@code docs/refusals.md}, ORDER-001 to
 * ORDER-020, and the key it stands at.
 */
public final class OrderReader {
  private static final String AS_OF_EXPECTED = "the day the order is read for, such as 2026-03-31";
  private static final String FILE_EXPECTED = "an order in YAML with the keys of docs/orders.md";
  private static final OrderForm.Signer UNSIGNED = new OrderForm.Signer("", "", "");

  private final OrderCheck check;

  /** A reader that knows these techniques and regions. */
  public OrderReader(Knowledge knowledge) {
    this(knowledge, knowledge.diagnosisCodes()::standing);
  }

  /**
   * A reader that knows other diagnosis codes than those of the knowledge.
   *
   * @param codes what can be said of a code as written
   */
  public OrderReader(Knowledge knowledge, Function<String, CodeStanding> codes) {
    this.check = new OrderCheck(knowledge, codes);
  }

  /** Reads an order for the day its key {@code as_of} names. */
  public OrderReading read(String file, byte[] bytes) {
    try {
      Entry root = YamlReader.read(file, bytes).root();
      String asOf = code(root, "as_of");
      OrderForm form = form(root);
      return day(asOf).map(day -> check.check(form, day)).orElseGet(() -> noDay(asOf));
    } catch (YamlFault fault) {
      return unreadable(fault);
    }
  }

  /** Reads an order for this day, whatever its key {@code as_of} says. */
  public OrderReading readAsOf(String file, byte[] bytes, LocalDate asOf) {
    try {
      Entry root = YamlReader.read(file, bytes).root();
      root.leave("as_of");
      return check.check(form(root), asOf);
    } catch (YamlFault fault) {
      return unreadable(fault);
    }
  }

  /** Checks an order that was typed rather than sent. */
  public OrderReading check(OrderForm form, LocalDate asOf) {
    return check.check(form, asOf);
  }

  private static OrderForm form(Entry root) {
    OrderForm form =
        new OrderForm(
            root.optionalChild("prescriber").map(OrderReader::signer).orElse(UNSIGNED),
            root.oneOrMoreCodes("diagnoses"),
            root.oneOrMoreTexts("techniques"),
            root.children("regions").stream().map(OrderReader::where).toList(),
            code(root, "frequency"),
            code(root, "duration"),
            code(root, "minutes"),
            code(root, "precautions"),
            code(root, "signed"));
    root.done();
    return form;
  }

  private static OrderForm.Signer signer(Entry entry) {
    return new OrderForm.Signer(code(entry, "name"), code(entry, "credential"), code(entry, "npi"));
  }

  private static OrderForm.Where where(Entry entry) {
    return new OrderForm.Where(entry.text("region"), code(entry, "side"));
  }

  private static String code(Entry entry, String key) {
    return entry.has(key) ? entry.code(key) : "";
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  private static OrderReading noDay(String asOf) {
    String problem = asOf.isEmpty() ? "as_of is missing" : "\"" + asOf + "\" is no day";
    return reject(new OrderFault("ORDER-020", "as_of", problem, AS_OF_EXPECTED));
  }

  private static OrderReading unreadable(YamlFault fault) {
    return reject(
        new OrderFault("ORDER-001", "", String.valueOf(fault.getMessage()), FILE_EXPECTED));
  }

  private static OrderReading reject(OrderFault fault) {
    return new OrderReading.Rejected(List.of(fault));
  }
}
