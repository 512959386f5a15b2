package org.fascia.practice.access.web;

import java.net.URI;
import org.fascia.practice.access.Clinics;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says on the console where the clinic is found, and how an empty one is set up. */
@Component
class Doorway {
  private final PublicAddress address;
  private final SetupKey key;
  private final Clinics clinics;

  Doorway(PublicAddress address, SetupKey key, Clinics clinics) {
    this.address = address;
    this.key = key;
    this.clinics = clinics;
  }

  @EventListener
  void open(ApplicationReadyEvent ready) {
    if (!(ready.getApplicationContext() instanceof WebServerApplicationContext web)
        || web.getWebServer() == null) {
      return;
    }
    String here =
        address.set().map(URI::toString).orElse("http://localhost:" + web.getWebServer().getPort());
    System.out.println("Fascia is ready: " + here);
    if (clinics.all().isEmpty()) {
      System.out.println("It is empty. Set up your clinic: " + here + key.path());
    }
  }
}
