package org.fascia.guide;

import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.ClinicId;
import org.fascia.practice.kernel.Origin;
import org.fascia.practice.kernel.Role;
import org.fascia.practice.kernel.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** The ui room alone, without database, with everyone signed in as one therapist. */
@SpringBootConfiguration
@EnableAutoConfiguration(
    excludeName = {
      "org.springframework.modulith.events.jdbc.JdbcEventPublicationAutoConfiguration",
      "org.springframework.modulith.events.config.EventPublicationAutoConfiguration"
    })
@ComponentScan("org.fascia.practice.ui")
@Import(GuidePages.class)
class Guide {
  static final String POLICY =
      "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors"
          + " 'none'";

  @Bean
  @Primary
  TemplateEngine guideTemplates() {
    CodeResolver guide = new DirectoryCodeResolver(Path.of("src", "test", "jte"));
    CodeResolver house = new DirectoryCodeResolver(Path.of("src", "main", "jte"));
    return TemplateEngine.create(
        new Both(guide, house), Path.of("target", "jte-guide"), ContentType.Html);
  }

  @Bean
  SecurityFilterChain everybodyIsATherapist(HttpSecurity http) throws Exception {
    Caller caller =
        new Caller(
            new ClinicId(new UUID(0, 1)),
            new UserId(new UUID(0, 2)),
            Role.THERAPIST,
            "Dana Whitfield",
            Origin.inside("guide"));
    Authentication therapist = new TestingAuthenticationToken(caller, "", "ROLE_THERAPIST");
    return http.addFilterBefore(
            (request, response, chain) -> {
              SecurityContextHolder.getContext().setAuthentication(therapist);
              chain.doFilter(request, response);
            },
            AnonymousAuthenticationFilter.class)
        .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(POLICY)))
        .build();
  }

  /** Looks for a template in the guide's folder first. */
  private record Both(CodeResolver first, CodeResolver second) implements CodeResolver {

    @Override
    public @Nullable String resolve(String name) {
      return of(name).resolve(name);
    }

    @Override
    public boolean exists(String name) {
      return first.exists(name) || second.exists(name);
    }

    @Override
    public long getLastModified(String name) {
      return of(name).getLastModified(name);
    }

    @Override
    public List<String> resolveAllTemplateNames() {
      return second.resolveAllTemplateNames();
    }

    private CodeResolver of(String name) {
      return first.exists(name) ? first : second;
    }
  }
}
