package org.fascia.guide;

import com.microsoft.playwright.Browser;
import org.fascia.practice.testing.browser.Chromiums;
import org.fascia.practice.testing.browser.Screen;
import org.fascia.practice.testing.browser.Walk;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A test against the ui room alone. */
@SpringBootTest(classes = Guide.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(Chromiums.class)
abstract class GuideTest {
  @LocalServerPort private int port;

  String address() {
    return "http://localhost:" + port;
  }

  Walk walk(Browser browser, Screen screen) {
    return new Walk(browser, screen, address());
  }

  Walk walk(Browser browser) {
    return walk(browser, Screen.DESK);
  }
}
