package dev.rowsmith.differential;

import dev.rowsmith.Attribute;
import dev.rowsmith.ListAttribute;
import dev.rowsmith.RecordUpdater;
import dev.rowsmith.SetAttribute;
import java.util.List;
import java.util.Objects;

/** What a generated updater collects. */
final class Changes<R> extends RecordUpdater<R, Changes<R>> {

  Changes(Update<R> update) {
    update.edits().forEach(this::add);
    if (update.version() != null) {
      requireVersion(update.version());
    }
    update.onlyIf().forEach(where -> onlyIf(where.condition()));
  }

  @SuppressWarnings("unchecked") // the values are of the attribute's type
  private void add(Edit<R> edit) {
    Attribute<R, Object> attribute = edit.field().attribute();
    switch (edit.kind()) {
      case COPY -> copy(attribute, Objects.requireNonNull(edit.source()).attribute());
      case ADD_MEMBERS, REMOVE_MEMBERS ->
          changeMembers(
              edit.kind(),
              (SetAttribute<R, Object>) (Object) attribute,
              (List<Object>) Objects.requireNonNull(edit.value()));
      case APPEND, PREPEND ->
          changeElements(
              edit.kind(),
              (ListAttribute<R, Object, ?>) (Object) attribute,
              (List<Object>) Objects.requireNonNull(edit.value()));
      case SET, SET_IF_ABSENT, REMOVE, ADD, SUBTRACT -> {
        if (edit.field().within()) {
          changeWithin(edit.kind(), attribute, edit.value());
        } else {
          change(edit.kind(), attribute.operand(edit.value()));
        }
      }
    }
  }
}
