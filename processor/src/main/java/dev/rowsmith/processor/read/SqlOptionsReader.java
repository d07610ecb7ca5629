package dev.rowsmith.processor.read;

import dev.rowsmith.annotation.SqlOptions;
import dev.rowsmith.processor.model.AttributeModel;
import dev.rowsmith.processor.model.EnumModel;
import dev.rowsmith.processor.problem.Place;
import dev.rowsmith.processor.problem.ProblemCode;
import dev.rowsmith.processor.problem.Problems;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.SqlTableOptions;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import javax.lang.model.element.TypeElement;

/** Reads {@code @SqlOptions}, and checks what it asks of the record's enums. */
final class SqlOptionsReader {

  private static final int LEAST_PERCENT = 10;
  private static final int MOST_PERCENT = 100;
  private static final int LABEL_BYTES = 63;

  private final Optional<Mirror> written;
  private final Problems problems;

  SqlOptionsReader(TypeElement type, Problems problems) {
    this.written = Mirror.on(type, SqlOptions.class).filter(mirror -> !mirror.unresolved());
    this.problems = problems;
  }

  /** How PostgreSQL is to keep the record's table. */
  SqlTableOptions read() {
    if (written.isEmpty()) {
      return SqlTableOptions.NONE;
    }
    Mirror mirror = written.get();
    SqlTableOptions options = SqlTableOptions.NONE;
    if (mirror.flag("nativeEnums")) {
      options = options.withNativeEnums();
    }
    options = packed(mirror, "fillFactor", options, SqlTableOptions::packed);
    options = packed(mirror, "indexFillFactor", options, SqlTableOptions::indexesPacked);
    options = in(mirror, "tablespace", options, SqlTableOptions::in);
    return in(mirror, "indexTablespace", options, SqlTableOptions::indexesIn);
  }

  private SqlTableOptions packed(
      Mirror mirror,
      String member,
      SqlTableOptions options,
      BiFunction<SqlTableOptions, Integer, SqlTableOptions> change) {
    if (!mirror.has(member)) {
      return options;
    }
    long percent = mirror.number(member);
    if (percent < LEAST_PERCENT || percent > MOST_PERCENT) {
      problems.add(
          ProblemCode.RS052,
          mirror.place(member),
          member,
          "is " + percent,
          "Give from 10 to 100 percent");
    }
    return change.apply(options, (int) percent);
  }

  private SqlTableOptions in(
      Mirror mirror,
      String member,
      SqlTableOptions options,
      BiFunction<SqlTableOptions, String, SqlTableOptions> change) {
    if (!mirror.has(member)) {
      return options;
    }
    String name = mirror.text(member);
    Optional<String> wrong =
        name.startsWith("pg_")
            ? Optional.of("names one of the server's own")
            : NameRules.attribute(name);
    wrong.ifPresent(
        what ->
            problems.add(
                ProblemCode.RS052,
                mirror.place(member),
                member,
                what,
                "Name a tablespace that CREATE TABLESPACE made"));
    return change.apply(options, name);
  }

  /**
   * Checks the enums that are to have types of their own.
   *
   * @param attributes those that are no keys
   * @param waits whether there may be more of them in a later round
   */
  void checkEnums(Map<Component, AttributeModel> attributes, boolean waits) {
    if (written.filter(mirror -> mirror.flag("nativeEnums")).isEmpty()) {
      return;
    }
    boolean any = false;
    for (Map.Entry<Component, AttributeModel> each : attributes.entrySet()) {
      if (each.getValue().type() == AttributeType.ENUM) {
        any = true;
        each.getValue().value().enumeration().ifPresent(list -> checkTexts(each.getKey(), list));
      }
    }
    if (!any && !waits) {
      problems.add(ProblemCode.RS054, written.get().place("nativeEnums"));
    }
  }

  private void checkTexts(Component component, EnumModel list) {
    for (String constant : list.constants()) {
      String text = list.text(constant);
      int bytes = text.getBytes(StandardCharsets.UTF_8).length;
      if (bytes > LABEL_BYTES) {
        problems.add(ProblemCode.RS053, Place.of(component.element()), constant, bytes);
      }
    }
  }
}
