package org.fascia.practice.testing.browser;

import com.microsoft.playwright.Browser;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.UserId;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestClinic;
import org.fascia.practice.testing.TestClinics;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A walk through the whole application, in Chromium at the width of a screen.
 *
 * <pre>{@code
 * class PatientsWalkTest extends BrowserTest {
 *
 *   @ParameterizedTest
 *   @EnumSource(Screen.class)
 *   void theDeskRegistersAPatient(Screen screen, Browser browser, TestClinic clinic) {
 *     try (Walk walk = walkAs(clinic.frontDesk(), clinic, browser, screen)) {
 *       walk.goTo("/patients").isUsable().picture("patients");
 *       walk.page().getByText("New patient").click();
 *     }
 *   }
 * }
 * }</pre>
 */
@PracticeTest
@ExtendWith(Chromiums.class)
public abstract class BrowserTest {
  private static final Map<UserId, String> SIGN_IN_NAMES = new ConcurrentHashMap<>();

  @Autowired private TestClinics clinics;
  @LocalServerPort private int port;

  /** A walk by nobody the clinic knows. */
  protected Walk walk(Browser browser, Screen screen) {
    return new Walk(browser, screen, "http://localhost:" + port);
  }

  /**
   * A walk by a person of the clinic, who has signed in; opens their account when they have none.
   */
  protected Walk walkAs(Caller person, TestClinic clinic, Browser browser, Screen screen) {
    String name =
        SIGN_IN_NAMES.computeIfAbsent(
            person.user(), unknown -> clinics.openAccount(clinic, person));
    return walk(browser, screen).signIn(name, TestClinics.PASSWORD);
  }
}
