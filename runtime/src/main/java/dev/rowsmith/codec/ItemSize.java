package dev.rowsmith.codec;

import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.ElementSchema;
import dev.rowsmith.schema.KeyLimits;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Turns a record into the number of bytes that DynamoDB counts for it: names in UTF-8, and each
 * value by its type. Its limit is held on every backend, so that a record can move.
 */
public final class ItemSize extends RecordWriter {

  private static final int MOST = 400 * 1024;

  /** What a list or a map takes beside its elements, and each element beside its value. */
  private static final int NESTED = 3;

  private static final int ELEMENT = 1;
  private static final int UUID_TEXT = 36;

  /** How many components an error tells at most. */
  private static final int TOLD = 3;

  private final Place place;
  private final Map<AttributeSchema, Long> sizes = new LinkedHashMap<>();
  private long bytes;
  private @Nullable String key;

  /** Where the values stand that are written. */
  private enum Place {
    ITEM,
    LIST,
    MAP
  }

  private ItemSize(Place place) {
    super(KeyLimits.NONE);
    this.place = place;
  }

  /**
   * Refuses a record that is larger than an item may be.
   *
   * @param written what the record was written to before; only a large one is counted
   * @param record writes the record
   * @throws ValueException when it is too large
   */
  public static void check(RecordWriter written, Consumer<RecordWriter> record) {
    if (!written.mayBeLarge()) {
      return;
    }
    ItemSize size = new ItemSize(Place.ITEM);
    record.accept(size);
    if (size.bytes > MOST) {
      throw size.tooLarge();
    }
    written.counted(size.bytes);
  }

  /** The bytes of one value. */
  public static long of(Operand operand) {
    ItemSize size = new ItemSize(Place.LIST);
    if (operand.value() != null) {
      operand.writeTo(size);
    }
    return size.bytes;
  }

  private ValueException tooLarge() {
    List<Map.Entry<AttributeSchema, Long>> largest = new ArrayList<>(sizes.entrySet());
    largest.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
    StringBuilder others = new StringBuilder();
    for (Map.Entry<AttributeSchema, Long> each :
        largest.subList(1, Math.min(TOLD, largest.size()))) {
      others.append(", ").append(each.getKey().component()).append(' ').append(each.getValue());
    }
    return new ValueException(
        largest.get(0).getKey(),
        "takes "
            + (largest.get(0).getValue() + " bytes" + others + ": the whole record takes " + bytes)
            + (", but at most " + MOST + " are stored. Keep large values elsewhere"));
  }

  private void add(AttributeSchema attribute, long value) {
    switch (place) {
      case ITEM -> {
        sizes.put(attribute, value);
        bytes += ValueRules.utf8Length(attribute.storedName()) + value;
      }
      case LIST -> bytes += ELEMENT + value;
      case MAP -> {
        String name = key == null ? attribute.storedName() : key;
        bytes += ELEMENT + ValueRules.utf8Length(name) + value;
      }
    }
  }

  /** Two digits are a byte, counted from the decimal point; a sign is one more. */
  private static int number(BigDecimal value) {
    if (value.signum() == 0) {
      return 1;
    }
    BigDecimal stripped = value.stripTrailingZeros();
    int least = -stripped.scale();
    int most = least + stripped.precision() - 1;
    int pairs = Math.floorDiv(most, 2) - Math.floorDiv(least, 2) + 1;
    return 1 + pairs + (value.signum() < 0 ? 1 : 0);
  }

  @Override
  protected void putAbsent(AttributeSchema attribute) {
    // In a list or a map an empty set stands for what is absent.
    if (attribute instanceof ElementSchema) {
      add(attribute, NESTED);
    }
  }

  @Override
  protected void putText(AttributeSchema attribute, String value) {
    add(attribute, ValueRules.utf8Length(value));
  }

  @Override
  protected void putBoolean(AttributeSchema attribute, boolean value) {
    add(attribute, 1);
  }

  @Override
  protected void putInteger(AttributeSchema attribute, long value) {
    add(attribute, number(BigDecimal.valueOf(value)));
  }

  @Override
  protected void putFloat(AttributeSchema attribute, float value) {
    add(attribute, number(new BigDecimal(Float.toString(value))));
  }

  @Override
  protected void putDouble(AttributeSchema attribute, double value) {
    add(attribute, number(new BigDecimal(Double.toString(value))));
  }

  @Override
  protected void putDecimal(AttributeSchema attribute, BigDecimal value) {
    add(attribute, number(value));
  }

  @Override
  protected void putBinary(AttributeSchema attribute, byte[] value) {
    add(attribute, value.length);
  }

  @Override
  protected void putUuid(AttributeSchema attribute, UUID value) {
    add(attribute, UUID_TEXT);
  }

  @Override
  protected void putInstant(AttributeSchema attribute, Instant value) {
    add(attribute, TimeText.of(value).length());
  }

  @Override
  protected void putDate(AttributeSchema attribute, LocalDate value) {
    add(attribute, TimeText.of(value).length());
  }

  @Override
  protected void putDateTime(AttributeSchema attribute, LocalDateTime value) {
    add(attribute, TimeText.of(value).length());
  }

  @Override
  protected void putTime(AttributeSchema attribute, LocalTime value) {
    add(attribute, TimeText.of(value).length());
  }

  @Override
  protected void putSet(AttributeSchema attribute, List<Operand> members) {
    ItemSize set = new ItemSize(Place.LIST);
    members.forEach(member -> member.writeTo(set));
    add(attribute, set.bytes - (long) ELEMENT * members.size());
  }

  @Override
  protected void putList(AttributeSchema attribute, NestedContent content) {
    if (attribute.json()) {
      add(attribute, ValueRules.utf8Length(JsonText.ofList(content)));
    } else {
      add(attribute, nested(Place.LIST, content));
    }
  }

  @Override
  protected void putMap(AttributeSchema attribute, NestedContent content) {
    if (attribute.json()) {
      add(attribute, ValueRules.utf8Length(JsonText.ofMap(content)));
    } else {
      add(attribute, nested(Place.MAP, content));
    }
  }

  private static long nested(Place place, NestedContent content) {
    ItemSize nested = new ItemSize(place);
    content.writeTo(nested);
    return NESTED + nested.bytes;
  }

  @Override
  protected void putKey(String newKey) {
    key = Objects.requireNonNull(newKey);
  }
}
