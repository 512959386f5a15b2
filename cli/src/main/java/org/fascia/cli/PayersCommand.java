package org.fascia.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.fascia.budget.Budgeter;
import org.fascia.budget.files.PackExample;
import org.fascia.budget.packs.PackFiles;
import org.fascia.budget.packs.PayerPacks;
import org.fascia.yaml.YamlFile;
import org.fascia.yaml.YamlReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists payer packs and runs the examples that stand in them. */
@Command(name = "payers", description = "Lists payer packs and runs their examples.")
final class PayersCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      description = "Packs of your own; those that ship if none is named.")
  private @Nullable Path folder;

  private final PrintWriter out;

  PayersCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    List<PackChecked> checked = folder == null ? shipped() : brought(new PayerFolder(folder));
    checked.forEach(pack -> out.print(pack.lines()));
    return (checked.stream().allMatch(PackChecked::holds) ? Exit.DONE : Exit.REFUSED).code();
  }

  private static List<PackChecked> shipped() {
    PayerPacks packs = PayerPacks.shipped();
    List<YamlFile> files = new ArrayList<>();
    PackFiles.shipped().forEach((name, text) -> files.add(YamlReader.shipped(name, text)));
    return check(files, packs, packs);
  }

  private static List<PackChecked> brought(PayerFolder folder) {
    List<YamlFile> files = new ArrayList<>();
    folder.texts().forEach((name, text) -> files.add(YamlReader.read(name, text)));
    return check(files, PayerPacks.of(folder.texts()), folder.packs());
  }

  /** Packs are read in the order of their files. */
  private static List<PackChecked> check(List<YamlFile> files, PayerPacks own, PayerPacks all) {
    Budgeter budgeter = new Budgeter(all);
    List<PackChecked> checked = new ArrayList<>();
    for (int at = 0; at < files.size(); at++) {
      checked.add(new PackChecked(own.all().get(at), PackExample.of(files.get(at)), budgeter));
    }
    return checked;
  }
}
