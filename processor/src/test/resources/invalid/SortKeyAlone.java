package invalid;

import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;

@Table
record SortKeyAlone(
    String name,
    @SortKey int position) {} // RS012
