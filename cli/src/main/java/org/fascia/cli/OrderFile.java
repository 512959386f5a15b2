package org.fascia.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.planning.OrderFault;
import org.fascia.medicine.planning.OrderReader;
import org.fascia.medicine.planning.OrderReading;

/** Reads the order that belongs to a chart. */
final class OrderFile {
  private OrderFile() {}

  /**
   * The order in this file, read for the day asked for, else for the day the order itself names;
   * {@link BadInput} with the first of its faults.
   */
  static OrderReading.Accepted read(Path path, Optional<LocalDate> asOf, Knowledge knowledge) {
    var file = InputFile.at(path);
    var reader = new OrderReader(knowledge);
    var reading =
        asOf.map(day -> reader.readAsOf(file.name(), file.yaml(), day))
            .orElseGet(() -> reader.read(file.name(), file.yaml()));
    return switch (reading) {
      case OrderReading.Accepted accepted -> accepted;
      case OrderReading.Rejected(List<OrderFault> faults) ->
          throw new BadInput(sentence(file, faults));
    };
  }

  private static String sentence(InputFile file, List<OrderFault> faults) {
    var first = faults.getFirst();
    var place = first.place().isEmpty() ? "" : ", " + first.place();
    var more = faults.size() > 1 ? "; " + (faults.size() - 1) + " more to put right" : "";
    var said = first.sentence() + " (" + first.code() + ")" + more;
    return said.startsWith(file.name()) ? said : file.name() + place + ": " + said;
  }
}
