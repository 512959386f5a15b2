package org.fascia.practice.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.practice.kernel.Permission.ANSWER_FOR_VISITS;
import static org.fascia.practice.kernel.Permission.KEEP_TASKS;
import static org.fascia.practice.kernel.Permission.MANAGE_USERS;
import static org.fascia.practice.kernel.Permission.SEE_AUDIT;
import static org.fascia.practice.kernel.Permission.SEE_BUDGET;
import static org.fascia.practice.kernel.Permission.SEE_CASES;
import static org.fascia.practice.kernel.Permission.SEE_CLINICAL;
import static org.fascia.practice.kernel.Permission.SEE_TASKS;
import static org.fascia.practice.kernel.Permission.SIGN_NOTES;
import static org.fascia.practice.kernel.Role.APPLICATION;
import static org.fascia.practice.kernel.Role.FRONT_DESK;
import static org.fascia.practice.kernel.Role.LEAD_THERAPIST;
import static org.fascia.practice.kernel.Role.OWNER;
import static org.fascia.practice.kernel.Role.THERAPIST;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoleTest {

  @ParameterizedTest
  @EnumSource(Permission.class)
  void everyPermissionIsSomebodys(Permission permission) {
    assertThat(who(permission)).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Permission.class,
      names = {"SEE_CLINICAL", "SCREEN", "PLAN", "WRITE_NOTES", "SIGN_NOTES", "REPORT"})
  void theFrontDeskSeesAndDoesNothingClinical(Permission permission) {
    assertThat(FRONT_DESK.may(permission)).isFalse();
  }

  @Test
  void onlyWhoTreatsSigns() {
    assertThat(who(SIGN_NOTES)).containsExactly(THERAPIST, LEAD_THERAPIST);
    assertThat(who(SEE_CLINICAL)).containsExactly(THERAPIST, LEAD_THERAPIST, OWNER, APPLICATION);
  }

  @Test
  void onlyTheOwnerAndALeadAnswerForVisitsPastABudget() {
    assertThat(who(ANSWER_FOR_VISITS)).containsExactly(LEAD_THERAPIST, OWNER);
  }

  @Test
  void onlyTheOwnerManagesPeopleAndReadsTheTrail() {
    assertThat(who(MANAGE_USERS)).containsExactly(OWNER);
    assertThat(who(SEE_AUDIT)).containsExactly(OWNER);
  }

  @Test
  void theApplicationReadsWhatIsDueAndKeepsTasksAndNothingElse() {
    assertThat(Arrays.stream(Permission.values()).filter(APPLICATION::may))
        .containsExactly(SEE_CASES, SEE_BUDGET, SEE_CLINICAL, SEE_TASKS, KEEP_TASKS);
    assertThat(Role.ofPeople()).doesNotContain(APPLICATION);
  }

  private static List<Role> who(Permission permission) {
    return Arrays.stream(Role.values()).filter(role -> role.may(permission)).toList();
  }
}
