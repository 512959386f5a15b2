package org.fascia.practice.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * The words of the user interface by key; a key's first part names the room and its file, as {@code
 * people.list.title} in {@code texts/en/people.properties}.
 */
public final class Texts {
  private static final Properties ENGLISH = read("classpath*:texts/en/*.properties");

  private Texts() {}

  /** The text of this key, with {0}, {1} … replaced; a missing key is a bug and throws. */
  public static String text(String key, Object... values) {
    String text = ENGLISH.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no text for the key " + key);
    }
    for (int place = 0; place < values.length; place++) {
      text = text.replace("{" + place + "}", String.valueOf(values[place]));
    }
    return text;
  }

  /** The text of {@code key.one} or {@code key.other}, with {0} the number. */
  public static String count(String key, long number) {
    return text(key + (number == 1 ? ".one" : ".other"), Format.number(number));
  }

  /** Whether a text stands under this key. */
  public static boolean has(String key) {
    return ENGLISH.containsKey(key);
  }

  private static Properties read(String pattern) {
    Properties all = new Properties();
    try {
      for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
        all.putAll(
            PropertiesLoaderUtils.loadProperties(
                new EncodedResource(file, StandardCharsets.UTF_8)));
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
