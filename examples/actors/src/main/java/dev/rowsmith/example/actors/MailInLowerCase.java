package dev.rowsmith.example.actors;

import dev.rowsmith.AttributeConverter;
import java.util.Locale;

/** Addresses of mail in lower case, other names as they are: in records and in queries alike. */
enum MailInLowerCase implements AttributeConverter<String, String> {
  INSTANCE;

  @Override
  public String toStored(String creator) {
    return creator.contains("@") ? creator.toLowerCase(Locale.ROOT) : creator;
  }

  @Override
  public String fromStored(String creator) {
    return toStored(creator);
  }
}
