package invalid;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Projection;
import dev.rowsmith.annotation.Table;
import java.util.Optional;
import org.jspecify.annotations.NonNull;

@Table
record Projected(@PartitionKey int id, String name, Optional<String> note) {}

@Projection(Projected.class)
record Misspelt(int id, String nmae) {} // RS087

@Projection(Projected.class)
record Retyped(
    long id, // RS088
    @NonNull String name, // RS088
    String note) {} // RS088

@Projection(String.class) // RS086
record OfNoTable(int id) {}

@Projection(Projected.class) // RS086
class NoRecord {}

@Projection(Projected.class)
record Taken(int id) {} // RS006

class TakenProjection {}
