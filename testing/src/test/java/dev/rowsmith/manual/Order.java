package dev.rowsmith.manual;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Stored;
import dev.rowsmith.annotation.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record with others within. */
// docs: nested
@Table("orders")
public record Order(
    @PartitionKey String id,
    Address address,
    List<Line> lines,
    Map<String, String> labels,
    @Nullable Payment payment,
    Map<String, Object> extra) {

  public record Address(String street, String city) {}

  public record Line(String sku, int count, BigDecimal price) {}

  public sealed interface Payment {}

  public record Card(String number) implements Payment {}

  @Stored("cash")
  public record CashOnDelivery(BigDecimal fee) implements Payment {}
}
// docs: end
