package dev.rowsmith.manual;

import dev.rowsmith.annotation.Json;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import java.util.List;
import java.util.Map;

/** A record with JSON in it. */
// docs: json
@Table("sites")
public record Site(
    @PartitionKey String id, @Json List<String> seeds, @Json Map<String, Object> config) {}
// docs: end
