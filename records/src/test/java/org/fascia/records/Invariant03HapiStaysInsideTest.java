package org.fascia.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nobody outside can touch a HAPI type, because no door hands one out or takes one. */
class Invariant03HapiStaysInsideTest {
  private static final Path CLASSES = Path.of("target", "classes");
  private static final Path MODULES = Path.of("..");

  @Test
  void noPublicDoorShowsAHapiType() throws Exception {
    Set<String> shown = new TreeSet<>();
    for (Class<?> door : publicClasses()) {
      for (Executable member : members(door)) {
        types(member)
            .filter(Invariant03HapiStaysInsideTest::isHapi)
            .forEach(type -> shown.add(member + " shows " + type));
      }
    }
    assertThat(shown).isEmpty();
  }

  @Test
  void noOtherModuleImportsOne() throws IOException {
    Set<String> imports = new TreeSet<>();
    for (String module : List.of("medicine", "budget", "cli", "practice")) {
      try (Stream<Path> files = Files.walk(MODULES.resolve(module).resolve("src"))) {
        for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
          Files.readString(file)
              .lines()
              .filter(
                  line -> line.startsWith("import org.hl7.") || line.startsWith("import ca.uhn."))
              .forEach(line -> imports.add(file + ": " + line));
        }
      }
    }
    assertThat(imports).isEmpty();
  }

  private static Stream<Class<?>> types(Executable member) {
    Stream<Class<?>> taken = Stream.of(member.getParameterTypes());
    return member instanceof Method method
        ? Stream.concat(taken, Stream.of(method.getReturnType()))
        : taken;
  }

  private static boolean isHapi(Class<?> type) {
    return type.getName().startsWith("org.hl7.") || type.getName().startsWith("ca.uhn.");
  }

  private static List<Executable> members(Class<?> door) {
    return Stream.<Executable>concat(
            Stream.of(door.getDeclaredMethods()), Stream.of(door.getDeclaredConstructors()))
        .filter(it -> Modifier.isPublic(it.getModifiers()))
        .toList();
  }

  private static List<Class<?>> publicClasses() throws IOException, ClassNotFoundException {
    List<String> names;
    try (Stream<Path> files = Files.walk(CLASSES)) {
      names =
          files
              .map(it -> CLASSES.relativize(it).toString())
              .filter(it -> it.endsWith(".class") && !it.endsWith("package-info.class"))
              .map(it -> it.substring(0, it.length() - ".class".length()).replace('/', '.'))
              .toList();
    }
    List<Class<?>> open = new java.util.ArrayList<>();
    for (String name : names) {
      Class<?> type = Class.forName(name);
      if (Modifier.isPublic(type.getModifiers())) {
        open.add(type);
      }
    }
    assertThat(open).contains(ChartReader.class);
    return open;
  }
}
