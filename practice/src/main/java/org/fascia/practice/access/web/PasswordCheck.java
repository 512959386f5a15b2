package org.fascia.practice.access.web;

import org.fascia.practice.access.SignIns;
import org.fascia.practice.kernel.Origin;
import org.fascia.practice.kernel.Refused;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Checks the name and password of the sign-in form. */
@Component
class PasswordCheck implements AuthenticationProvider {
  private final SignIns signIns;

  PasswordCheck(SignIns signIns) {
    this.signIns = signIns;
  }

  @Override
  public Authentication authenticate(Authentication form) {
    if (!(form.getDetails() instanceof Origin origin)) {
      throw new IllegalStateException("the sign-in form came without its origin");
    }
    try {
      String password = String.valueOf(form.getCredentials());
      return SignedIn.of(signIns.begin(form.getName(), password, origin));
    } catch (Refused refused) {
      throw refused.code().equals(SignIns.TOO_EARLY)
          ? new LockedException(refused.words(), refused)
          : new BadCredentialsException(refused.words(), refused);
    }
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return authentication == UsernamePasswordAuthenticationToken.class;
  }
}
