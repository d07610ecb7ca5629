package invalid;

import dev.rowsmith.annotation.Table;
import java.util.Optional;

@Table // RS010
record Keyless(String name, int count, boolean flag, Optional<String> note) {}

@Table // RS010
record Hopeless(boolean flag, double amount) {}

@Table // RS010
record Empty() {}
