package dev.rowsmith.differential;

import dev.rowsmith.BackendException;
import dev.rowsmith.TransactionCanceledException;
import dev.rowsmith.TransactionCanceledException.Kind;
import dev.rowsmith.TransactionWrite;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Does several writes, or none of them. */
record Transact<R>(List<Part<R>> parts) implements Operation<R> {

  /** What a transaction may have. */
  interface Part<R> {

    /** The write as it is sent. */
    TransactionWrite in(OpenDao<R> dao);

    /** The write, if its values are allowed. */
    Write write(Rows<R> rows);

    /** The values that it gives to its row, where they may be unique. */
    default Values given(Rows<R> rows) {
      return Values.NONE;
    }

    /** The same in a transaction, where another outcome may be an error. */
    default Write within(Rows<R> rows) {
      return write(rows);
    }
  }

  @Override
  public @Nullable Object on(OpenDao<R> dao) {
    dao.transact(parts.stream().map(part -> part.in(dao)).toList());
    return null;
  }

  @Override
  public @Nullable Object on(Model<R> model) {
    List<Write> writes = parts.stream().map(part -> part.within(model.rows())).toList();
    Set<String> keys = new HashSet<>();
    if (!writes.stream().allMatch(write -> keys.add(write.key()))) {
      throw new Refusal(IllegalArgumentException.class, "null");
    }
    Uniques.refuse(model.rows(), parts);
    List<Write.@Nullable Effect> effects = new ArrayList<>();
    List<String> reasons = new ArrayList<>();
    for (Write write : writes) {
      try {
        effects.add(write.effect().apply(model.standing(write.key())));
        reasons.add(Kind.NONE.toString());
      } catch (Refusal e) {
        effects.add(null);
        reasons.add(kind(e).toString());
      }
    }
    if (reasons.contains(Kind.REFUSED.toString())) {
      // A sum outside its type is no reason, but ends all.
      throw new Refusal(BackendException.class, BackendException.Category.REFUSED);
    }
    if (!effects.contains(null)) {
      Uniques.tell(reasons, writes, effects, model);
    }
    if (!reasons.stream().allMatch(Kind.NONE.toString()::equals)) {
      throw new Refusal(TransactionCanceledException.class, reasons.toString());
    }
    for (int i = 0; i < writes.size(); i++) {
      model.store(writes.get(i).key(), Objects.requireNonNull(effects.get(i)).row());
    }
    return null;
  }

  private static Kind kind(Refusal e) {
    return switch (e.type().getSimpleName()) {
      case "RecordAlreadyExistsException" -> Kind.ALREADY_EXISTS;
      case "RecordNotFoundException" -> Kind.NOT_FOUND;
      case "ConditionFailedException" -> Kind.CONDITION_FAILED;
      case "StaleRecordException" -> Kind.STALE_RECORD;
      case "BackendException" -> Kind.REFUSED;
      default -> throw e;
    };
  }
}
