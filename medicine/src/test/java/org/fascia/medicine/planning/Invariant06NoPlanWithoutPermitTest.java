package org.fascia.medicine.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.fascia.medicine.screening.Permit;
import org.junit.jupiter.api.Test;

/** No plan without a screening that permits it: by type, not by a check somebody could forget. */
class Invariant06NoPlanWithoutPermitTest {
  @Test
  void aPlanCannotBeMadeOutsideTheRoom() {
    assertThat(Proposal.class.getConstructors()).isEmpty();
    assertThat(Modifier.isFinal(Proposal.class.getModifiers())).isTrue();
  }

  @Test
  void aPlanTakesThePermitFirst() {
    assertThat(Proposal.class.getDeclaredConstructors())
        .extracting(Constructor::getParameterTypes)
        .allSatisfy(types -> assertThat(types[0]).isEqualTo(Permit.class));
  }

  @Test
  void nobodyElseCanMakeAPermit() {
    assertThat(Permit.class.getConstructors()).isEmpty();
    assertThat(Modifier.isFinal(Permit.class.getModifiers())).isTrue();
  }

  @Test
  void noDoorOfThePlannerPromisesAPlan() {
    List<Class<?>> promised =
        Arrays.stream(Planner.class.getMethods())
            .filter(method -> method.getDeclaringClass() == Planner.class)
            .map(Method::getReturnType)
            .<Class<?>>map(it -> it)
            .toList();

    assertThat(promised).contains(PlanAnswer.class).doesNotContain(Proposal.class);
  }
}
