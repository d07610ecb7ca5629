package invalid;

import dev.rowsmith.annotation.Default;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import java.util.Optional;
import java.util.Set;

@Table
record DefaultPlaces(
    @PartitionKey @Default("1") int id, // RS051
    @Default("x") Optional<String> name, // RS051
    @Default("x") byte[] bytes, // RS051
    @Default("x") Set<String> tags) {} // RS051
