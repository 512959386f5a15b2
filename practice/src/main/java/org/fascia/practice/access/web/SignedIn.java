package org.fascia.practice.access.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fascia.practice.access.SignIn;
import org.fascia.practice.kernel.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * A sign-in in Spring Security's terms: the principal is the caller, the details are since when.
 */
final class SignedIn {

  private SignedIn() {}

  static Authentication of(SignIn signIn) {
    Caller caller = signIn.caller();
    var authority = new SimpleGrantedAuthority("ROLE_" + caller.role().name());
    var authentication =
        UsernamePasswordAuthenticationToken.authenticated(caller, null, List.of(authority));
    authentication.setDetails(signIn.since());
    return authentication;
  }

  static Optional<SignIn> in(@Nullable Authentication authentication) {
    return authentication != null
            && authentication.getPrincipal() instanceof Caller caller
            && authentication.getDetails() instanceof Instant since
        ? Optional.of(new SignIn(caller, since))
        : Optional.empty();
  }
}
