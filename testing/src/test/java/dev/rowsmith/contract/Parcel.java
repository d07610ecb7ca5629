package dev.rowsmith.contract;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A record that may be large in several ways. */
@Table("parcels")
public record Parcel(
    @PartitionKey String id,
    String text,
    @Nullable BigDecimal number,
    @Nullable ByteBuffer raw,
    Set<BigInteger> numbers,
    @Nullable List<String> lines,
    @Nullable Map<String, Integer> counts,
    @Nullable String note) {}
