package org.fascia.practice.ui.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.zip.CRC32;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Static files under an address that changes with their content, so that browsers may keep them for
 * a year and modules may import each other by relative address.
 */
@Component
class Assets implements WebMvcConfigurer {
  private final String version = version();

  /** What stands before a file's path, such as {@code /static/1a2b3c4d}. */
  String prefix() {
    return "/static/" + version;
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    // Icons are named without a version, since a component draws them anywhere: asked again each
    // page.
    registry
        .addResourceHandler("/static/vendor/lucide/**")
        .addResourceLocations("classpath:/static/vendor/lucide/")
        .setCacheControl(CacheControl.noCache());
    registry
        .addResourceHandler("/static/**")
        .addResourceLocations("classpath:/static/")
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
        .resourceChain(true)
        .addResolver(new VersionResourceResolver().addFixedVersionStrategy(version, "/**"));
  }

  private static String version() {
    try {
      CRC32 sum = new CRC32();
      Resource[] files =
          new PathMatchingResourcePatternResolver().getResources("classpath:/static/**/*.*");
      Arrays.sort(files, Comparator.comparing(Resource::toString));
      for (Resource file : files) {
        sum.update(file.getContentAsByteArray());
      }
      return Long.toHexString(sum.getValue());
    } catch (IOException e) {
      throw new IllegalStateException("the static files cannot be read", e);
    }
  }
}
