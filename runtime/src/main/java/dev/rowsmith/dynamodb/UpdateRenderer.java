package dev.rowsmith.dynamodb;

import dev.rowsmith.codec.NestedContent;
import dev.rowsmith.codec.Operand;
import dev.rowsmith.operation.Change;
import dev.rowsmith.schema.AttributeSchema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Turns changes into an update expression:
 *
 * <pre>{@code
 * SET #1 = :0, #2 = if_not_exists(#2, :1), #3 = #1 REMOVE #4 ADD #5 :2 DELETE #6 :3
 * SET #1.#n0 = :0, #2[0].#n1 = if_not_exists(#2[0].#n1, :1) + :2 REMOVE #3.#n2
 * }</pre>
 *
 * <p>Every path on the right is the value before the update. ADD and not {@code SET n = n + :d}: an
 * absent number counts as 0 (semantics.md 1.5). ADD is for attributes of the item alone, so that a
 * number within another attribute is added to by SET.
 */
final class UpdateRenderer {

  private final Placeholders placeholders;
  private final List<String> set = new ArrayList<>();
  private final List<String> remove = new ArrayList<>();
  private final List<String> add = new ArrayList<>();
  private final List<String> delete = new ArrayList<>();

  private UpdateRenderer(Placeholders placeholders) {
    this.placeholders = placeholders;
  }

  static String render(List<Change> changes, Placeholders placeholders) {
    UpdateRenderer renderer = new UpdateRenderer(placeholders);
    changes.forEach(renderer::take);
    StringBuilder text = new StringBuilder();
    append(text, "SET ", renderer.set);
    append(text, "REMOVE ", renderer.remove);
    append(text, "ADD ", renderer.add);
    append(text, "DELETE ", renderer.delete);
    return text.toString();
  }

  private void take(Change change) {
    String name = placeholders.name(change.attribute());
    switch (change.kind()) {
      case SET -> set.add(name + " = " + placeholders.stored(change.operand()));
      case SET_IF_ABSENT -> {
        String value = placeholders.stored(change.operand());
        set.add(name + " = if_not_exists(" + name + ", " + value + ")");
      }
      case REMOVE -> {
        placeholders.absent(change.operand());
        remove.add(name);
      }
      case COPY -> {
        AttributeSchema source = Objects.requireNonNull(change.source());
        set.add(name + " = " + placeholders.name(source));
      }
      case ADD -> add(change, name);
      case ADD_MEMBERS -> add.add(name + " " + placeholders.stored(change.operand()));
      case SUBTRACT -> add.add(name + " " + placeholders.negated(change.operand()));
      case APPEND ->
          set.add(name + " = list_append(" + list(change) + ", " + elements(change) + ")");
      case PREPEND ->
          set.add(name + " = list_append(" + elements(change) + ", " + list(change) + ")");
      case REMOVE_MEMBERS -> delete.add(name + " " + placeholders.stored(change.operand()));
    }
  }

  private void add(Change change, String name) {
    if (change.attribute().place() == null) {
      add.add(name + " " + placeholders.stored(change.operand()));
      return;
    }
    String standing = "if_not_exists(" + name + ", " + placeholders.number(BigDecimal.ZERO) + ")";
    set.add(name + " = " + standing + " + " + placeholders.stored(change.operand()));
  }

  private String elements(Change change) {
    return placeholders.stored(change.operand());
  }

  private String list(Change change) {
    NestedContent nothing = writer -> {};
    String empty = placeholders.stored(new Operand(change.attribute(), nothing));
    return "if_not_exists(" + placeholders.name(change.attribute()) + ", " + empty + ")";
  }

  private static void append(StringBuilder text, String keyword, List<String> parts) {
    if (!parts.isEmpty()) {
      text.append(text.isEmpty() ? "" : " ").append(keyword).append(String.join(", ", parts));
    }
  }
}
