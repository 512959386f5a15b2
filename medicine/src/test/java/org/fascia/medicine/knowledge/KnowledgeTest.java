package org.fascia.medicine.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KnowledgeTest {
  private final Knowledge knowledge = Knowledge.load();

  @Test
  void holdsEveryRuleOfTheFiles() {
    assertThat(knowledge.safety().ids()).filteredOn(id -> id.startsWith("ci-")).hasSize(226);
    assertThat(knowledge.safety().ids()).filteredOn(id -> id.startsWith("med-")).hasSize(54);
    assertThat(knowledge.safety().ids()).filteredOn(id -> id.startsWith("rf-")).hasSize(83);
    assertThat(knowledge.safety().ids()).filteredOn(id -> id.startsWith("lab-")).hasSize(71);
    assertThat(knowledge.safety().asks()).hasSize(83 + 13);
    assertThat(knowledge.safety().measures()).hasSize(19);
  }

  @Test
  void readsEveryYamlFileOfTheKnowledge() {
    KnowledgeFiles files = KnowledgeFiles.shipped();

    assertThat(files.names()).filteredOn(name -> name.endsWith(".yaml")).hasSizeGreaterThan(15);
    files.names().stream().filter(name -> name.endsWith(".yaml")).forEach(files::yaml);
  }
}
