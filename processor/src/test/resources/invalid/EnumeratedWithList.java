package invalid;

import dev.rowsmith.annotation.Enumerated;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import java.util.List;
import java.util.Optional;

@Table
record EnumeratedWithList(
    @PartitionKey int id,
    @Enumerated({"A", "B"}) Kind kind, // RS041
    @Enumerated({"A", "B"}) int number, // RS041
    @Enumerated({"A", "B"}) List<String> list, // RS041
    @Enumerated({"A", "B"}) EnumeratedWithListEnums.State status, // RS041
    @Enumerated({"A", "B"}) EnumeratedWithListEnums.State state,
    @Enumerated({"A", "B"}) Optional<EnumeratedWithListEnums.Perhaps> perhaps,
    @Enumerated({"A", "B"}) String text) {

  enum Kind { A }
}
