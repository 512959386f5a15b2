package org.fascia.practice.access.web;

import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Cookie;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/**
 * What changes when a proxy speaks TLS before the application: the session's cookie takes the
 * {@code __Host-} name, which browsers accept over TLS from this very host alone, and the proxy's
 * word is taken for where a request came from.
 *
 * <p>Without TLS browsers would not keep such a cookie, and anybody could write the proxy's
 * headers.
 */
@Component
class TlsProxy implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {
  /** The session cookie over plain HTTP, as {@code application.yaml} sets it. */
  static final String PLAIN_COOKIE = "fascia";

  /** The session cookie over TLS. */
  static final String ENCRYPTED_COOKIE = "__Host-fascia";

  private final PublicAddress address;

  TlsProxy(PublicAddress address) {
    this.address = address;
  }

  @Override
  public void customize(TomcatServletWebServerFactory server) {
    if (!address.isEncrypted()) {
      return;
    }
    Cookie cookie = server.getSettings().getSession().getCookie();
    cookie.setName(ENCRYPTED_COOKIE);
    cookie.setPath("/");
    cookie.setSecure(true);
    RemoteIpValve proxy = new RemoteIpValve();
    proxy.setProtocolHeader("X-Forwarded-Proto");
    server.addEngineValves(proxy);
  }

  // after the settings of application.yaml, which hold for plain HTTP
  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }
}
