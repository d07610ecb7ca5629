package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.Database;
import dev.rowsmith.InvalidRecordException;
import dev.rowsmith.Scan;
import dev.rowsmith.contract.Task.State;
import dev.rowsmith.testing.RowsmithTest;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.Timeout;

/** Every type, with typical, smallest, largest, empty and absent values: out as it went in. */
@RowsmithTest
@Timeout(300) // a change that never comes must fail the test
class TypesContractTest {

  private static final Duration LONGEST = Duration.of(Long.MAX_VALUE, ChronoUnit.MICROS);
  private static final Everything ABSENT = new Row().build();

  private EverythingDao everything;

  @BeforeEach
  void createTable(Database database) {
    everything = new EverythingDao(database);
    everything.createTable();
  }

  @TestTemplate
  void absentValuesRoundTrip() {
    roundTrip(ABSENT);
  }

  @TestTemplate
  void typicalValuesRoundTrip() {
    roundTrip(
        new Everything(
            "typical",
            new BigDecimal("1.5"),
            true,
            (byte) 7,
            (short) 300,
            70_000,
            5_000_000_000L,
            1.25f,
            0.1,
            'ß',
            true,
            (byte) -7,
            (short) -300,
            -70_000,
            -5_000_000_000L,
            -0.1f,
            2.5e100,
            '中',
            "naïve 😀 \t\n\"quoted\" \\ 'single' $1 :v #n",
            new BigInteger("12345"),
            new BigDecimal("3.14159"),
            new byte[] {0, 1, -1, 127, -128},
            UUID.fromString("8c5f2a10-6b1e-4d7a-9c3f-0a1b2c3d4e5f"),
            Instant.parse("2026-11-20T12:34:56.789012Z"),
            LocalDate.of(2026, 11, 20),
            LocalDateTime.parse("2026-11-20T12:34:56.789012"),
            LocalTime.parse("12:34:56.789012"),
            Duration.parse("PT26H3M4.000005S"),
            ByteBuffer.wrap(new byte[] {9, 0, 1, -1, 9}, 1, 3),
            State.RUNNING,
            Optional.of("here"),
            Optional.of(0),
            Optional.of(Instant.EPOCH)));
  }

  @TestTemplate
  void smallestValuesRoundTrip() {
    roundTrip(
        new Everything(
            "smallest",
            new BigDecimal("-9.9999999999999999999999999999999999999E+125"),
            false,
            Byte.MIN_VALUE,
            Short.MIN_VALUE,
            Integer.MIN_VALUE,
            Long.MIN_VALUE,
            -Float.MAX_VALUE,
            -9.9e125,
            '\u0001',
            false,
            Byte.MIN_VALUE,
            Short.MIN_VALUE,
            Integer.MIN_VALUE,
            Long.MIN_VALUE,
            Float.MIN_VALUE,
            1e-130,
            ' ',
            "",
            BigInteger.TEN.pow(37).negate(),
            new BigDecimal("1E-130"),
            new byte[0],
            new UUID(0, 0),
            Instant.parse("0000-01-01T00:00:00Z"),
            LocalDate.of(0, 1, 1),
            LocalDateTime.parse("0000-01-01T00:00:00"),
            LocalTime.MIDNIGHT,
            Duration.of(Long.MIN_VALUE, ChronoUnit.MICROS),
            ByteBuffer.allocate(0),
            State.OPEN,
            Optional.of(""),
            Optional.of(Integer.MIN_VALUE),
            Optional.of(Instant.parse("0000-01-01T00:00:00.000001Z"))));
  }

  @TestTemplate
  void largestValuesRoundTrip() {
    roundTrip(
        new Everything(
            "l".repeat(2048),
            new BigDecimal("9.9999999999999999999999999999999999999E+125"),
            true,
            Byte.MAX_VALUE,
            Short.MAX_VALUE,
            Integer.MAX_VALUE,
            Long.MAX_VALUE,
            Float.MAX_VALUE,
            9.9e125,
            '\uFFFD',
            true,
            Byte.MAX_VALUE,
            Short.MAX_VALUE,
            Integer.MAX_VALUE,
            Long.MAX_VALUE,
            Float.MAX_VALUE,
            Math.nextDown(1e126),
            '\uD7FF',
            "😀".repeat(10_000),
            new BigInteger("9".repeat(38)),
            new BigDecimal("0." + "9".repeat(38)),
            new byte[100_000],
            new UUID(-1, -1),
            Instant.parse("9999-12-31T23:59:59.999999Z"),
            LocalDate.of(9999, 12, 31),
            LocalDateTime.parse("9999-12-31T23:59:59.999999"),
            LocalTime.parse("23:59:59.999999"),
            Duration.of(Long.MAX_VALUE, ChronoUnit.MICROS),
            ByteBuffer.allocateDirect(100_000),
            State.OTHER,
            Optional.of("x"),
            Optional.of(Integer.MAX_VALUE),
            Optional.of(Instant.parse("1969-12-31T23:59:59.999999Z"))));
  }

  @TestTemplate
  void leapDayOfTheYearZeroRoundTrips() {
    Row row = new Row();
    row.date = LocalDate.of(0, 2, 29);
    row.instant = Instant.parse("0000-02-29T00:00:00.000001Z");
    roundTrip(row.build());
    row.instant = Instant.parse("0000-02-29T23:59:59Z");
    everything.putRecord(row.build());
    assertThat(everything.getRecord("row", BigDecimal.ONE)).isEqualTo(row.build());
  }

  @TestTemplate
  void timesOfAllErasReadAlikeHoweverOften() {
    for (String time :
        new String[] {
          "0000-01-01T00:00:00Z",
          "0000-12-31T23:59:59.999999Z",
          "0001-01-01T00:00:00Z",
          "1582-10-10T12:00:00.000001Z",
          "1999-12-31T23:59:59.999999Z",
          "9999-12-31T23:59:59.999999Z"
        }) {
      Row row = new Row();
      row.instant = Instant.parse(time);
      everything.putRecords(List.of(row.build()));
      // PostgreSQL's driver asks for binary values once it has seen a statement a few times.
      for (int i = 0; i < 8; i++) {
        assertThat(everything.getRecord("row", BigDecimal.ONE)).as(time).isEqualTo(row.build());
      }
    }
  }

  @TestTemplate
  void valuesAreBroughtIntoOneForm() {
    Row row = new Row();
    row.ratio = -0.0f;
    row.precise = -0.0;
    row.decimal = new BigDecimal("1.500");
    row.instant = Instant.parse("2026-11-20T12:00:00.999999999Z");
    row.dateTime = LocalDateTime.parse("2026-12-31T23:59:59.999999999");
    row.time = LocalTime.MAX;
    row.duration = Duration.ofNanos(-1999);
    Everything created = everything.createRecord(row.build());
    row.ratio = 0.0f;
    row.precise = 0.0;
    row.decimal = new BigDecimal("1.5");
    row.instant = Instant.parse("2026-11-20T12:00:00.999999Z");
    row.dateTime = LocalDateTime.parse("2026-12-31T23:59:59.999999");
    row.time = LocalTime.parse("23:59:59.999999");
    row.duration = Duration.ofNanos(-1000);
    assertThat(created).isEqualTo(row.build());
    assertThat(everything.getRecord("row", BigDecimal.ONE)).isEqualTo(created);
  }

  @TestTemplate
  void endsOfARangeAreComparedAsTheyAreStored() {
    everything.createRecord(ABSENT);
    assertThat(everything.scan().filter(EverythingTable.PRECISE.between(0.0, -0.0)).count())
        .isEqualTo(1);
    assertThat(everything.scan().filter(EverythingTable.RATIO.between(0.0f, -0.0f)).count())
        .isEqualTo(1);
    assertThatThrownBy(() -> EverythingTable.PRECISE.between(0.1, -0.0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> everything.scan().filter(EverythingTable.PRECISE.between(Double.NaN, 0.0)).list())
        .isInstanceOf(InvalidRecordException.class);
  }

  @TestTemplate
  void buffersAreNeitherMovedNorShared() {
    ByteBuffer given = ByteBuffer.wrap(new byte[] {9, 1, 2, 9}, 1, 2);
    Row row = new Row();
    row.buffer = given;
    everything.createRecord(row.build());
    assertThat(given.position()).isEqualTo(1);
    assertThat(given.limit()).isEqualTo(3);
    ByteBuffer read = Objects.requireNonNull(everything.getRecord("row", BigDecimal.ONE).buffer());
    assertThat(read.isReadOnly()).isTrue();
    assertThat(read).isEqualTo(ByteBuffer.wrap(new byte[] {1, 2}));
  }

  @TestTemplate
  void numbersAreEqualByValueInKeysToo() {
    everything.createRecord(ABSENT);
    assertThat(everything.findRecord("row", new BigDecimal("1.000"))).contains(ABSENT);
    assertThat(everything.query("row").equalTo(new BigDecimal("1.0")).count()).isEqualTo(1);
  }

  @TestTemplate
  void decimalSortKeysSortByValue() {
    List.of("10", "9", "-1", "0.5", "1E+20").forEach(this::createVersion);
    assertThat(everything.query("row").stream().map(r -> r.version().toPlainString()))
        .containsExactly("-1", "0.5", "9", "10", "100000000000000000000");
  }

  @TestTemplate
  void pagesGoOnBehindAFilterOfBytes() {
    List.of("1", "2", "3").forEach(this::createVersion);
    String token = withoutBytes().limit(2).page().nextToken().orElseThrow();
    assertThat(withoutBytes().startingAfter(token).count()).isEqualTo(1);
  }

  private Scan<Everything, Everything> withoutBytes() {
    return everything.scan().filter(EverythingTable.BYTES.notEqualTo(new byte[] {1, 2}));
  }

  @TestTemplate
  void numbersOutsideAreRefused() {
    refused("decimal", row -> row.decimal = new BigDecimal("1" + "0".repeat(37) + "1"));
    refused("decimal", row -> row.decimal = new BigDecimal("1E+126"));
    refused("decimal", row -> row.decimal = new BigDecimal("1E-131"));
    refused("whole", row -> row.whole = new BigInteger("1".repeat(39)));
    refused("precise", row -> row.precise = Double.NaN);
    refused("precise", row -> row.precise = Double.NEGATIVE_INFINITY);
    refused("precise", row -> row.precise = Double.MAX_VALUE);
    refused("precise", row -> row.precise = Double.MIN_VALUE);
    refused("ratio", row -> row.ratio = Float.NaN);
    refused("ratio", row -> row.ratio = Float.POSITIVE_INFINITY);
  }

  @TestTemplate
  void textThatIsNoTextIsRefused() {
    refused("text", row -> row.text = "a\0b");
    refused("text", row -> row.text = "a\uD800b");
    refused("text", row -> row.text = "\uDC00");
    refused("letter", row -> row.letter = '\uD800');
    refused("letter", row -> row.letter = '\0');
  }

  @TestTemplate
  void timesOutsideAreRefused() {
    refused("instant", row -> row.instant = Instant.parse("-0001-12-31T23:59:59Z"));
    refused("instant", row -> row.instant = Instant.parse("+10000-01-01T00:00:00Z"));
    refused("date", row -> row.date = LocalDate.MAX);
    refused("date", row -> row.date = LocalDate.of(-1, 1, 1));
    refused("dateTime", row -> row.dateTime = LocalDateTime.MAX);
    refused("dateTime", row -> row.dateTime = LocalDateTime.of(-1, 12, 31, 23, 59));
    refused("duration", row -> row.duration = LONGEST.plusNanos(1000));
    refused("duration", row -> row.duration = LONGEST.negated().minusNanos(2000));
    refused("duration", row -> row.duration = Duration.ofSeconds(Long.MIN_VALUE));
  }

  private void createVersion(String version) {
    Row row = new Row();
    row.version = new BigDecimal(version);
    everything.createRecord(row.build());
  }

  private void roundTrip(Everything given) {
    assertThat(everything.createRecord(given)).isEqualTo(given);
    assertThat(everything.getRecord(given.id(), given.version())).isEqualTo(given);
    assertThat(everything.query(given.id()).list()).containsExactly(given);
    everything.putRecord(given);
    assertThat(everything.scan().list()).containsExactly(given);
    everything.deleteRecord(given);
    everything.putRecords(List.of(given));
    assertThat(everything.getRecord(given.id(), given.version())).isEqualTo(given);
    everything.deleteRecord(given);
    everything.loadRecords(List.of(given));
    assertThat(everything.getRecord(given.id(), given.version())).isEqualTo(given);
    assertThat(imagesOfChanges(images -> images.size() >= 5)).hasSize(5).containsOnly(given);
    Row other = new Row(given.id());
    other.version = given.version();
    other.text = "other";
    Everything modified = other.build();
    assertThat(everything.modifyRecord(given.id(), given.version(), read -> modified))
        .isEqualTo(modified);
    assertThat(everything.modifyRecord(given.id(), given.version(), read -> given))
        .isEqualTo(given);
    assertThat(imagesOfChanges(images -> images.size() >= 4)).contains(modified, given);
  }

  /** Until there are enough: a stream is a little behind its table. */
  private List<Everything> imagesOfChanges(Predicate<List<Everything>> enough) {
    List<Everything> images = new ArrayList<>();
    while (!enough.test(images)) {
      everything
          .changes()
          .poll(
              100,
              event -> {
                event.oldRecord().ifPresent(images::add);
                event.newRecord().ifPresent(images::add);
              });
    }
    return images;
  }

  private void refused(String component, Consumer<Row> change) {
    Row row = new Row();
    change.accept(row);
    assertThatThrownBy(() -> everything.createRecord(row.build()))
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageContaining("Everything." + component)
        .hasMessageContaining("id = row");
    assertThat(everything.scan().count()).isZero();
  }

  /** A record with next to nothing in it, of which a test changes one component. */
  private static final class Row {
    private final String id;
    private BigDecimal version = BigDecimal.ONE;
    private float ratio;
    private double precise;
    private char letter = 'a';
    private @Nullable String text;
    private @Nullable BigInteger whole;
    private @Nullable BigDecimal decimal;
    private @Nullable Instant instant;
    private @Nullable LocalDate date;
    private @Nullable LocalDateTime dateTime;
    private @Nullable LocalTime time;
    private @Nullable Duration duration;
    private @Nullable ByteBuffer buffer;

    Row() {
      this("row");
    }

    Row(String id) {
      this.id = id;
    }

    Everything build() {
      return new Everything(
          id,
          version,
          false,
          (byte) 0,
          (short) 0,
          0,
          0,
          ratio,
          precise,
          letter,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          text,
          whole,
          decimal,
          null,
          null,
          instant,
          date,
          dateTime,
          time,
          duration,
          buffer,
          null,
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }
  }
}
