package org.fascia.budget.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fascia.budget.Budgeter;
import org.fascia.budget.packs.PackFiles;
import org.fascia.budget.packs.PayerPacks;
import org.fascia.yaml.YamlReader;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example that stands in a pack is true. */
class PackExamplesTest {
  private static final int FEWEST = 8;
  private static final Budgeter BUDGETER = new Budgeter(PayerPacks.shipped());

  @TestFactory
  Stream<DynamicContainer> everyExampleOfEveryPackIsTrue() {
    return PackFiles.shipped().entrySet().stream()
        .map(pack -> dynamicContainer(pack.getKey(), tests(pack)));
  }

  private static Stream<DynamicTest> tests(Map.Entry<String, String> pack) {
    List<PackExample> examples = PackExample.of(YamlReader.shipped(pack.getKey(), pack.getValue()));
    return Stream.concat(
        Stream.of(
            dynamicTest(
                "has at least " + FEWEST + " examples",
                () -> assertThat(examples).hasSizeGreaterThanOrEqualTo(FEWEST))),
        examples.stream()
            .map(
                example ->
                    dynamicTest(
                        example.id() + ": " + example.says(),
                        () -> assertThat(example.differences(BUDGETER)).isEmpty())));
  }
}
