package invalid;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Table
record AbsentKey(
    @PartitionKey Optional<String> name, // RS015
    @SortKey @Nullable String place) {} // RS015
