package dev.rowsmith.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.rowsmith.codec.RecordCodec;
import dev.rowsmith.codec.ValueRow;
import dev.rowsmith.schema.TableSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Runs a generated codec: each type goes in and comes out, there and absent. */
class RoundTripTest {

  private static final Map<Class<?>, Object> PRIMITIVES =
      Map.of(
          boolean.class,
          true,
          byte.class,
          (byte) -1,
          short.class,
          (short) -2,
          int.class,
          -3,
          long.class,
          Long.MIN_VALUE,
          char.class,
          'x',
          float.class,
          1.5f,
          double.class,
          -2.25);

  private static final List<Object> REFERENCES =
      List.of(
          true,
          (byte) 1,
          (short) 2,
          3,
          4L,
          'y',
          0.1f,
          0.1,
          "text",
          BigInteger.TEN,
          new BigDecimal("1.5"),
          new UUID(1, 2),
          Instant.EPOCH,
          LocalDate.EPOCH);

  @Test
  void carriesEveryType() throws ReflectiveOperationException {
    RecordFixture fixture = RecordFixture.of("example", "All").key(int.class, "id");
    List<Object> present = new ArrayList<>(List.of(7));
    List<Object> absent = new ArrayList<>(List.of(7));
    List<Object> read = new ArrayList<>(List.of(7));
    for (Map.Entry<Class<?>, Object> each : PRIMITIVES.entrySet()) {
      fixture.component(each.getKey(), each.getKey().getName() + "0");
      List.of(present, absent, read).forEach(values -> values.add(each.getValue()));
    }
    for (int i = 0; i < REFERENCES.size(); i++) {
      Object value = REFERENCES.get(i);
      fixture.component(value.getClass(), "plain" + i);
      fixture.optional(value.getClass(), "optional" + i);
      fixture.defaulted(value.getClass(), "defaulted" + i, value);
      present.addAll(List.of(value, Optional.of(value), value));
      absent.add(null);
      absent.add(Optional.empty());
      absent.add(null);
      read.add(null);
      read.add(Optional.empty());
      read.add(value);
    }

    ClassLoader loader = load(JavacRun.strict(fixture.sources()));

    assertThat(roundTrip(loader, present)).isEqualTo(record(loader, present));
    assertThat(roundTrip(loader, absent)).isEqualTo(record(loader, read));
  }

  private static Object record(ClassLoader loader, List<Object> values)
      throws ReflectiveOperationException {
    return loader.loadClass("example.All").getConstructors()[0].newInstance(values.toArray());
  }

  private static Object roundTrip(ClassLoader loader, List<Object> values)
      throws ReflectiveOperationException {
    Class<?> table = loader.loadClass("example.AllTable");
    TableSchema schema = (TableSchema) table.getField("SCHEMA").get(null);
    @SuppressWarnings("unchecked") // the codec is that of the record
    RecordCodec<Object> codec = (RecordCodec<Object>) table.getField("CODEC").get(null);
    Object record = record(loader, values);
    assertThat(codec.key(record)).hasToString("id = 7");
    return ValueRow.of(schema.attributes(), codec, record).read(codec);
  }

  private static ClassLoader load(Compilation compilation) {
    Map<String, byte[]> classes = new HashMap<>();
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() == JavaFileObject.Kind.CLASS) {
        String name = file.toUri().getPath().replaceFirst("^/CLASS_OUTPUT/", "");
        classes.put(name.replaceFirst("\\.class$", "").replace('/', '.'), bytes(file));
      }
    }
    return new ClassLoader(RoundTripTest.class.getClassLoader()) {
      @Override
      protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
          throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
      }
    };
  }

  private static byte[] bytes(JavaFileObject file) {
    try (InputStream stream = file.openInputStream()) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
