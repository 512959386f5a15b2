package org.fascia.practice.access.web;

import org.fascia.practice.access.SignIns;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/**
 * Which pages need nobody, and what protects all of them. Forgery tokens, a fresh session id at
 * sign-in and {@code no-store} are Spring Security's own and stay on.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PublicAddress.class)
class WebSecurity {
  /** Pages without sign-in: what a room opens to patients and prescribers lies under /open. */
  private static final String[] OPEN = {
    "/sign-in", "/setup", "/help", "/open/**", "/static/**", "/error", "/actuator/health"
  };

  private static final String CONTENT =
      "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none';"
          + " form-action 'self'";
  private static final String DEVICES = "camera=(), geolocation=(), microphone=(), payment=()";
  private static final long A_YEAR_IN_SECONDS = 31_536_000;

  private final PublicAddress address;
  private final SignInAnswers answers;

  WebSecurity(PublicAddress address, SignInAnswers answers) {
    this.address = address;
    this.answers = answers;
  }

  @Bean
  SecurityFilterChain pages(HttpSecurity http, SignIns signIns) {
    return http.authorizeHttpRequests(
            requests -> requests.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
        .addFilterBefore(new CallerFilter(signIns), AnonymousAuthenticationFilter.class)
        .formLogin(
            form ->
                form.loginPage("/sign-in")
                    .authenticationDetailsSource(Requests::origin)
                    .failureHandler(answers::refused))
        .logout(
            out ->
                out.logoutUrl("/sign-out")
                    .deleteCookies(TlsProxy.PLAIN_COOKIE, TlsProxy.ENCRYPTED_COOKIE)
                    .logoutSuccessHandler(answers::left))
        .exceptionHandling(failures -> failures.authenticationEntryPoint(answers::signInFirst))
        .headers(this::protect)
        .build();
  }

  private void protect(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
        .permissionsPolicyHeader(policy -> policy.policy(DEVICES))
        .frameOptions(frames -> frames.deny());
    if (address.isEncrypted()) {
      headers.httpStrictTransportSecurity(
          transport ->
              transport
                  .requestMatcher(AnyRequestMatcher.INSTANCE)
                  .maxAgeInSeconds(A_YEAR_IN_SECONDS));
    }
  }
}
