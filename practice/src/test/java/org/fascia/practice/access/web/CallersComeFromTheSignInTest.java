package org.fascia.practice.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.testing.PracticeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A bare {@code Caller} parameter would be filled from the form: anyone could be the owner. */
@PracticeTest
class CallersComeFromTheSignInTest {
  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping pages;

  @Test
  void noPageTakesACallerFromWhatTheBrowserSends() {
    assertThat(pages.getHandlerMethods().values())
        .isNotEmpty()
        .allSatisfy(
            page ->
                assertThat(Arrays.stream(page.getMethodParameters()))
                    .filteredOn(it -> it.getParameterType() == Caller.class)
                    .allMatch(CallersComeFromTheSignInTest::isSignedIn, page.toString()));
  }

  private static boolean isSignedIn(MethodParameter parameter) {
    return parameter.hasParameterAnnotation(AuthenticationPrincipal.class);
  }
}
