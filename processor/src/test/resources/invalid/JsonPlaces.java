package invalid;

import dev.rowsmith.annotation.Json;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Table
record JsonPlaces(
    @PartitionKey int id,
    @Json String text, // RS070
    @Json Set<String> set, // RS070
    @Json List<Integer> list,
    @Json Map<String, Integer> map,
    @Json Map<String, Object> document) {}
