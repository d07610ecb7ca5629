package dev.rowsmith.differential;

import dev.rowsmith.TransactionWrite;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An update, which returns the record as it was where it is asked for the old one.
 *
 * @param version the version that it wants, or null for any
 */
record Update<R>(
    Values key, List<Edit<R>> edits, List<Where<R>> onlyIf, @Nullable Integer version, boolean old)
    implements Write.Part<R> {

  @Override
  public Object on(OpenDao<R> dao) {
    return dao.update(this);
  }

  @Override
  public TransactionWrite in(OpenDao<R> dao) {
    return dao.updating(this);
  }

  @Override
  public Values given(Rows<R> rows) {
    Values given = Values.NONE;
    for (Edit<R> edit : edits) {
      if (edit.field().unique() && edit.value() != null) {
        given = given.with(edit.field().name(), Rules.stored(edit.field(), edit.value()));
      }
    }
    return given;
  }

  @Override
  public Write write(Rows<R> rows) {
    return write(rows, standing -> effect(rows, Rows.existing(standing)));
  }

  /** A transaction looks at the version first, also where there is no record. */
  @Override
  public Write within(Rows<R> rows) {
    return write(
        rows,
        standing -> {
          rows.requireVersion(version, standing);
          return effect(rows, Rows.existing(standing));
        });
  }

  private Write write(Rows<R> rows, Function<@Nullable Values, Write.Effect> effect) {
    refuseCombinations();
    rows.next(version);
    String text = rows.key(key);
    edits.forEach(Edit::check);
    onlyIf.forEach(Logic::check);
    return new Write(text, effect);
  }

  /** Nothing is changed twice, and nothing is copied from within an attribute. */
  private void refuseCombinations() {
    for (Edit<R> edit : edits) {
      boolean twice =
          edits.stream().anyMatch(other -> other != edit && other.field().overlaps(edit.field()));
      if (twice || (edit.source() != null && edit.source().within())) {
        throw new Refusal(IllegalArgumentException.class, "null");
      }
    }
  }

  private Write.Effect effect(Rows<R> rows, Values standing) {
    rows.requireVersion(version, standing);
    onlyIf.forEach(where -> rows.require(where, standing));
    if (!edits.stream().allMatch(edit -> edit.fits(standing))) {
      throw rows.failed(standing);
    }
    Values changed = standing;
    for (Edit<R> edit : edits) {
      changed = edit.applied(standing, changed);
    }
    Values row = rows.counted(changed, rows.next(rows.version(standing)));
    return new Write.Effect(row, rows.shown(old ? standing : row));
  }
}
