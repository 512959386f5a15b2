package org.fascia.practice.access.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.List;
import java.util.Map;
import org.fascia.practice.access.Accounts;
import org.fascia.practice.access.Users;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.Role;
import org.fascia.practice.kernel.UserId;
import org.fascia.practice.ui.Toast;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the owner lets people in and out. */
@Controller
class UserPages {
  private final ForCaller<Users> users;
  private final ForCaller<Accounts> accounts;

  UserPages(ForCaller<Users> users, ForCaller<Accounts> accounts) {
    this.users = users;
    this.accounts = accounts;
  }

  @GetMapping("/users")
  ModelAndView list(@AuthenticationPrincipal Caller caller) {
    List<UserRow> rows = users.as(caller).list().stream().map(UserRow::of).toList();
    return new ModelAndView("access/users", Map.of("users", rows));
  }

  @GetMapping("/users/new")
  String blank() {
    return "access/newuser";
  }

  @PostMapping("/users")
  String add(
      @AuthenticationPrincipal Caller caller,
      @RequestParam String name,
      @RequestParam Role role,
      Credentials form,
      RedirectAttributes redirect) {
    accounts.as(caller).add(name, role, form.email(), form.password());
    return done(redirect, text("access.users.added", name), "/users");
  }

  @GetMapping("/users/{id}")
  ModelAndView one(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
    UserRow user = UserRow.of(users.as(caller).get(UserId.of(id)));
    return new ModelAndView("access/user", Map.of("user", user));
  }

  @PostMapping("/users/{id}/role")
  String changeRole(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @RequestParam Role role,
      RedirectAttributes redirect) {
    users.as(caller).changeRole(UserId.of(id), role);
    return done(redirect, text("access.user.role.done"), "/users/" + id);
  }

  @PostMapping("/users/{id}/password")
  String setPassword(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @RequestParam String password,
      RedirectAttributes redirect) {
    accounts.as(caller).setPassword(UserId.of(id), password);
    return done(redirect, text("access.user.password.done"), "/users/" + id);
  }

  @PostMapping("/users/{id}/open")
  String open(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      Credentials form,
      RedirectAttributes redirect) {
    accounts.as(caller).open(UserId.of(id), form.email(), form.password());
    return done(redirect, text("access.user.open.done"), "/users/" + id);
  }

  @PostMapping("/users/{id}/close")
  String close(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      RedirectAttributes redirect) {
    accounts.as(caller).close(UserId.of(id));
    return done(redirect, text("access.user.close.done"), "/users/" + id);
  }

  private static String done(RedirectAttributes redirect, String words, String page) {
    redirect.addFlashAttribute(Toast.ATTRIBUTE, Toast.of(words));
    return "redirect:" + page;
  }
}
