package org.fascia.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fascia.yaml.YamlNode.Scalar;
import org.fascia.yaml.YamlNode.Scalar.Kind;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;

/**
 * Builds nodes from the parser's events.
 *
 * <p>The library's own composer resolves aliases and recurses without a bound; neither is wanted
 * for files somebody else wrote, and Fascia's own files use neither. So aliases and tags are
 * refused and nesting is bounded here, before anything grows.
 */
final class YamlTree {
  private static final int DEEPEST = 30;
  private static final CoreScalarResolver RESOLVER = new CoreScalarResolver(false);
  private static final Map<Tag, Kind> KINDS =
      Map.of(
          Tag.NULL,
          Kind.NOTHING,
          Tag.BOOL,
          Kind.TRUTH,
          Tag.INT,
          Kind.WHOLE,
          Tag.FLOAT,
          Kind.NUMBER);

  private final YamlFile file;
  private final Iterator<Event> events;

  private YamlTree(YamlFile file, String text) {
    this.file = file;
    LoadSettings settings =
        LoadSettings.builder().setLabel(file.name()).setCodePointLimit(Integer.MAX_VALUE).build();
    this.events = new Parse(settings).parseString(text).iterator();
  }

  /** The one document in the text. */
  static YamlNode of(YamlFile file, String text) {
    try {
      return new YamlTree(file, text).document();
    } catch (MarkedYamlEngineException broken) {
      throw file.fault(
          placeOf(broken.getProblemMark()), "this is not YAML: " + broken.getProblem());
    } catch (YamlEngineException broken) {
      throw file.fault(new YamlPlace(1, 1), "this is not YAML: " + firstLine(broken));
    }
  }

  private YamlNode document() {
    events.next();
    if (events.next().getEventId() == Event.ID.StreamEnd) {
      throw file.fault(new YamlPlace(1, 1), "the file is empty");
    }
    YamlNode root = node(events.next(), 0);
    events.next();
    Event after = events.next();
    if (after.getEventId() != Event.ID.StreamEnd) {
      throw file.fault(placeOf(after), "one document is expected, a second one begins here");
    }
    return root;
  }

  private YamlNode node(Event event, int depth) {
    if (depth > DEEPEST) {
      throw file.fault(placeOf(event), "nested deeper than " + DEEPEST + " levels");
    }
    return switch (event) {
      case ScalarEvent scalar -> scalar(scalar);
      case CollectionStartEvent start -> {
        refuseTag(start, start.getTag());
        yield start.getEventId() == Event.ID.MappingStart
            ? mapping(start, depth)
            : sequence(start, depth);
      }
      case AliasEvent alias ->
          throw file.fault(placeOf(alias), "aliases (*" + alias.getAlias() + ") are not accepted");
      default -> throw file.fault(placeOf(event), "this is not YAML");
    };
  }

  private YamlNode sequence(CollectionStartEvent start, int depth) {
    List<YamlNode> items = new ArrayList<>();
    for (Event next = events.next();
        next.getEventId() != Event.ID.SequenceEnd;
        next = events.next()) {
      items.add(node(next, depth + 1));
    }
    return new YamlNode.Sequence(List.copyOf(items), placeOf(start));
  }

  private YamlNode mapping(CollectionStartEvent start, int depth) {
    Map<String, YamlNode> members = new LinkedHashMap<>();
    for (Event next = events.next();
        next.getEventId() != Event.ID.MappingEnd;
        next = events.next()) {
      if (!(next instanceof ScalarEvent key)) {
        throw file.fault(placeOf(next), "a key must be a plain word");
      }
      YamlNode value = node(events.next(), depth + 1);
      if (members.put(key.getValue(), value) != null) {
        throw file.fault(placeOf(key), "the key \"" + key.getValue() + "\" stands here twice");
      }
    }
    return new YamlNode.Mapping(Collections.unmodifiableMap(members), placeOf(start));
  }

  private Scalar scalar(ScalarEvent event) {
    refuseTag(event, event.getTag());
    Tag tag = RESOLVER.resolve(event.getValue(), event.isPlain());
    return new Scalar(event.getValue(), KINDS.getOrDefault(tag, Kind.TEXT), placeOf(event));
  }

  private void refuseTag(Event event, Optional<String> tag) {
    if (tag.isPresent()) {
      throw file.fault(placeOf(event), "tags (" + tag.get() + ") are not accepted");
    }
  }

  private static YamlPlace placeOf(Event event) {
    return placeOf(event.getStartMark());
  }

  private static YamlPlace placeOf(Optional<Mark> mark) {
    return mark.map(at -> new YamlPlace(at.getLine() + 1, at.getColumn() + 1))
        .orElse(new YamlPlace(1, 1));
  }

  private static String firstLine(YamlEngineException broken) {
    return String.valueOf(broken.getMessage()).lines().findFirst().orElse("");
  }
}
