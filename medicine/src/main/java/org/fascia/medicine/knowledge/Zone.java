package org.fascia.medicine.knowledge;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An atom of the safety vocabulary: the smallest part of the body a rule can speak of. */
public enum Zone {
  HEAD,
  FACE,
  JAW,
  NECK_ANTERIOR,
  NECK_LATERAL,
  NECK_POSTERIOR,
  SHOULDER,
  AXILLA,
  UPPER_ARM,
  ELBOW,
  FOREARM,
  WRIST,
  HAND,
  CHEST,
  BREAST,
  UPPER_BACK,
  MID_BACK,
  LOWER_BACK,
  SACRUM,
  ABDOMEN,
  PELVIS,
  GROIN,
  BUTTOCK,
  HIP,
  THIGH,
  KNEE,
  LOWER_LEG,
  ANKLE,
  FOOT;

  private static final Map<String, Zone> BY_SLUG =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(Zone::slug, Function.identity()));

  /** The zone as the knowledge files write it, such as {@code neck-anterior}. */
  public String slug() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** The zone of this slug; empty when the vocabulary has no such atom. */
  public static Optional<Zone> of(String slug) {
    return Optional.ofNullable(BY_SLUG.get(slug));
  }
}
