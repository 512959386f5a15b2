package org.fascia.practice.access.web;

import org.fascia.practice.access.Accounts;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.ForCaller;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own account. */
@Controller
class AccountPages {
  private final ForCaller<Accounts> accounts;

  AccountPages(ForCaller<Accounts> accounts) {
    this.accounts = accounts;
  }

  @GetMapping("/account")
  String account() {
    return "access/account";
  }

  /** Changes the password; every session ends, so the person signs in with the new one. */
  @PostMapping("/account/password")
  String changePassword(
      @AuthenticationPrincipal Caller caller,
      @RequestParam String current,
      @RequestParam String password) {
    accounts.as(caller).changeOwnPassword(current, password);
    return "redirect:/sign-in?left";
  }

  @PostMapping("/account/sign-out-everywhere")
  String signOutEverywhere(@AuthenticationPrincipal Caller caller) {
    accounts.as(caller).signOutEverywhere();
    return "redirect:/sign-in?left";
  }
}
