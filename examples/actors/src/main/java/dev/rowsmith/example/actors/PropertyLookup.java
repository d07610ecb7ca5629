package dev.rowsmith.example.actors;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Whose property has a value: one actor's. The key is a digest, so that values may be long and are
 * not kept twice.
 */
@Table("property_lookup_v2")
public record PropertyLookup(@PartitionKey String lookupKey, String actorId, String propertyName) {

  static PropertyLookup of(Property property) {
    return new PropertyLookup(
        key(property.name(), property.value()), property.id(), property.name());
  }

  /** SHA-256 of name, NUL and value, in hexadecimal digits: never to be changed. */
  static String key(String name, String value) {
    try {
      byte[] text = (name + '\0' + value).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
