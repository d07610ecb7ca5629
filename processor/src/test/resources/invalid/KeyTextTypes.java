package invalid;

import dev.rowsmith.annotation.Format;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Table
record CompositeTypes(
    @PartitionKey String a,
    @PartitionKey BigDecimal b, // RS062
    @SortKey byte[] c, // RS062
    @SortKey Set<String> d) {} // RS062

@Table
record TemplateTypes(
    @PartitionKey(template = "{a}#{b}#{c}") String pk, // RS062 RS062
    boolean a,
    Duration b,
    Optional<String> c) {} // RS015

@Table
record OptionalPart(@PartitionKey Optional<Integer> a, @PartitionKey int b) {} // RS015

@Table
record NullableText(@PartitionKey(template = "A#{a}") @Nullable String pk, int a) {}

@Table
record FormattedPart(@PartitionKey @Format("uuuu-MM-dd") LocalDate a, @PartitionKey int b) {} // RS062
