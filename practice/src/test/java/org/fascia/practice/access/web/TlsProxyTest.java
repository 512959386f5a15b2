package org.fascia.practice.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.apache.catalina.valves.RemoteIpValve;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Cookie;

class TlsProxyTest {

  @Test
  void tiesTheSessionToThisHostOverTls() {
    TomcatServletWebServerFactory server = behind("https://records.example");
    Cookie cookie = server.getSettings().getSession().getCookie();
    assertThat(cookie.getName()).isEqualTo("__Host-fascia");
    assertThat(cookie.getSecure()).isTrue();
    assertThat(cookie.getPath()).isEqualTo("/");
    assertThat(cookie.getDomain()).isNull();
  }

  @Test
  void takesTheProxysWordOnlyWhereThereIsOne() {
    assertThat(behind("https://records.example").getEngineValves())
        .hasAtLeastOneElementOfType(RemoteIpValve.class);
    assertThat(behind(null).getEngineValves()).isEmpty();
    assertThat(behind("http://records.example").getEngineValves()).isEmpty();
  }

  private static TomcatServletWebServerFactory behind(@Nullable String address) {
    TomcatServletWebServerFactory server = new TomcatServletWebServerFactory();
    new TlsProxy(new PublicAddress(address == null ? null : URI.create(address))).customize(server);
    return server;
  }
}
