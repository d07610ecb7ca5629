package dev.rowsmith.benchmarks.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the compiler is given: one type of eleven components again and again, for a processor. */
public enum Sources {
  NONE("no processor", List.of()),
  ROWSMITH("Rowsmith", List.of("dev.rowsmith.processor.RowsmithProcessor")),
  DOMA("Doma", List.of("org.seasar.doma.internal.apt.DomaProcessor")),
  RECORD_BUILDER(
      "record-builder", List.of("io.soabase.recordbuilder.processor.RecordBuilderProcessor")),
  AUTO_VALUE(
      "AutoValue",
      List.of(
          "com.google.auto.value.processor.AutoValueProcessor",
          "com.google.auto.value.processor.AutoValueBuilderProcessor"));

  private static final String COMPONENTS =
      """
          int quantity, String title, String description, String city, Status status, Instant createdAt,
          boolean active, BigDecimal price, String note) {

        public enum Status { OPEN, PAID, SHIPPED }
      }
      """;

  private static final String IMPORTS =
      """
      package example;

      import java.math.BigDecimal;
      import java.time.Instant;
      """;

  private static final String ROWSMITH_RECORD =
      """
      import dev.rowsmith.annotation.*;

      @Table
      public record NAME(@PartitionKey String owner, @SortKey long number,
      """;

  private static final String DOMA_ENTITY =
      """
      import java.util.List;
      import org.seasar.doma.*;
      import org.seasar.doma.jdbc.Result;

      @Entity(immutable = true)
      public record NAME(@Id String owner, @Id long number,
      """;

  private static final String DOMA_DAO =
      """

      @Dao
      interface NAMEDao {
        @Sql("select * from NAME where owner = /* owner */'a' and number = /* number */1")
        @Select NAME get(String owner, long number);
        @Sql("select * from NAME where owner = /* owner */'a' order by number")
        @Select List<NAME> query(String owner);
        @Insert Result<NAME> insert(NAME entity);
        @Update Result<NAME> update(NAME entity);
        @Delete Result<NAME> delete(NAME entity);
      }
      """;

  private static final String RECORD_BUILDER_RECORD =
      """
      import io.soabase.recordbuilder.core.RecordBuilder;

      @RecordBuilder
      public record NAME(String owner, long number,
      """;

  private static final String AUTO_VALUE_CLASS =
      """
      import com.google.auto.value.AutoValue;

      @AutoValue
      public abstract class NAME {
        public enum Status { OPEN, PAID, SHIPPED }
        public abstract String owner();
        public abstract long number();
        public abstract int quantity();
        public abstract String title();
        public abstract String description();
        public abstract String city();
        public abstract Status status();
        public abstract Instant createdAt();
        public abstract boolean active();
        public abstract BigDecimal price();
        public abstract String note();
        public static Builder builder() { return new AutoValue_NAME.Builder(); }

        @AutoValue.Builder
        public abstract static class Builder {
          public abstract Builder owner(String value);
          public abstract Builder number(long value);
          public abstract Builder quantity(int value);
          public abstract Builder title(String value);
          public abstract Builder description(String value);
          public abstract Builder city(String value);
          public abstract Builder status(Status value);
          public abstract Builder createdAt(Instant value);
          public abstract Builder active(boolean value);
          public abstract Builder price(BigDecimal value);
          public abstract Builder note(String value);
          public abstract NAME build();
        }
      }
      """;

  private final String title;
  private final List<String> processors;

  Sources(String title, List<String> processors) {
    this.title = title;
    this.processors = processors;
  }

  /** The name that the results have for it. */
  public String title() {
    return title;
  }

  /** What javac is told of processors. */
  List<String> processorOptions(String classPath) {
    return this == NONE
        ? List.of("-proc:none")
        : List.of("-processorpath", classPath, "-processor", String.join(",", processors));
  }

  /** Writes the sources of some types, and returns where they are. */
  List<String> write(Path folder, int count) throws IOException {
    List<String> files = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String name = "Order" + i;
      Path file = folder.resolve(name + ".java");
      Files.writeString(file, (IMPORTS + body()).replace("NAME", name));
      files.add(file.toString());
    }
    return files;
  }

  private String body() {
    return switch (this) {
      case NONE, ROWSMITH -> ROWSMITH_RECORD + COMPONENTS;
      // Doma knows no Instant.
      case DOMA ->
          DOMA_ENTITY + COMPONENTS.replace("Instant", "java.time.LocalDateTime") + DOMA_DAO;
      case RECORD_BUILDER -> RECORD_BUILDER_RECORD + COMPONENTS;
      case AUTO_VALUE -> AUTO_VALUE_CLASS;
    };
  }
}
