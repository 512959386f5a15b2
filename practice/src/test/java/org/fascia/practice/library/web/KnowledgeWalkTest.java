package org.fascia.practice.library.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import org.fascia.practice.testing.TestClinic;
import org.fascia.practice.testing.browser.BrowserTest;
import org.fascia.practice.testing.browser.Screen;
import org.fascia.practice.testing.browser.Walk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KnowledgeWalkTest extends BrowserTest {
  private static final List<String> ENTRIES =
      List.of(
          "techniques/deep-tissue",
          "rules/lab-plt-20-50",
          "rules/rf-wells-dvt",
          "instruments/nprs",
          "claims/helps-sciatica",
          "findings/huang-2013-lymphoedema-incidence-control",
          "courses/costa-2012-acute-lbp",
          "adverse-events/ae-any-manual-rct",
          "sources/github-com-0eb810da");

  private static final List<String> PRINTED =
      List.of(
          "conditions/neck-pain",
          "techniques/deep-tissue",
          "rules/ci-dvt-acute",
          "instruments/phq-9",
          "claims/helps-sciatica",
          "findings/huang-2013-lymphoedema-incidence-control",
          "courses/costa-2012-acute-lbp",
          "adverse-events/ae-any-manual-rct");

  @ParameterizedTest
  @EnumSource(Screen.class)
  void looksSomethingUpByKeyboard(Screen screen, Browser browser, TestClinic clinic) {
    try (Walk walk = walkAs(clinic.therapist(), clinic, browser, screen)) {
      walk.goTo("/today").page().getByRole(AriaRole.LINK, named("Knowledge")).click();
      walk.page().waitForURL("**/knowledge");
      walk.isUsable().picture("knowledge");
      Locator field = walk.page().getByLabel("Look up").last();
      field.pressSequentially("siatica");
      walk.page().waitForURL("**/knowledge?q=siatica");
      walk.isUsable().picture("knowledge-found");
      assertThat(walk.page().evaluate("document.activeElement.name")).isEqualTo("q");
      field.press("Tab");
      walk.page().keyboard().press("Tab");
      walk.page().keyboard().press("Enter");
      walk.page().waitForURL("**/knowledge/conditions/sciatica");
      walk.isUsable().picture("knowledge-condition");
      walk.in(ColorScheme.DARK).isUsable().picture("knowledge-condition-dark");
    }
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void readsEntriesOfEveryKindInBothThemes(Screen screen, Browser browser, TestClinic clinic) {
    try (Walk walk = walkAs(clinic.frontDesk(), clinic, browser, screen)) {
      for (String entry : ENTRIES) {
        String picture = "knowledge-" + entry.substring(0, entry.indexOf('/'));
        walk.in(ColorScheme.LIGHT).goTo("/knowledge/" + entry).isUsable().picture(picture);
        walk.in(ColorScheme.DARK).isUsable().picture(picture + "-dark");
      }
      walk.in(ColorScheme.LIGHT).goTo("/knowledge/rules").isUsable();
      walk.goTo("/knowledge?q=qqzzxx").isUsable().picture("knowledge-empty");
    }
  }

  @Test
  void isPrintedWholeInOneColumn(Browser browser, TestClinic clinic) {
    try (Walk walk = walkAs(clinic.therapist(), clinic, browser, Screen.DESK)) {
      for (String entry : PRINTED) {
        Page page = walk.goTo("/knowledge/" + entry).page();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.evaluate("getComputedStyle(document.querySelector('.entry')).display"))
            .isEqualTo("block");
        assertThat(page.locator(".top").isVisible()).isFalse();
        for (Locator folded : page.locator(".entry details .rows").all()) {
          assertThat(folded.isVisible()).as(entry).isTrue();
        }
        String name = "printed-" + entry.replace('/', '-') + ".pdf";
        page.pdf(new Page.PdfOptions().setPath(Path.of("target", "pictures", name)));
      }
    }
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
