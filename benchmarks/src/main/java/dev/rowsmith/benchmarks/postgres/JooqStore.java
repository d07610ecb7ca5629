package dev.rowsmith.benchmarks.postgres;

import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.table;

import dev.rowsmith.benchmarks.fixture.Entry;
import dev.rowsmith.benchmarks.fixture.Status;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertValuesStep10;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Record10;
import org.jooq.Records;
import org.jooq.SQLDialect;
import org.jooq.SelectJoinStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.EnumConverter;
import org.jooq.impl.SQLDataType;

/**
 * jOOQ's DSL, with the table's fields declared by hand where its generator would have made them.
 */
final class JooqStore implements Store {

  private static final Table<Record> ENTRIES = table(name("entries"));
  private static final Field<String> OWNER = field(name("owner"), SQLDataType.CLOB);
  private static final Field<Long> NUMBER = field(name("number"), SQLDataType.BIGINT);
  private static final Field<Integer> QUANTITY = field(name("quantity"), SQLDataType.INTEGER);
  private static final Field<String> TITLE = field(name("title"), SQLDataType.CLOB);
  private static final Field<String> DESCRIPTION = field(name("description"), SQLDataType.CLOB);
  private static final Field<String> CITY = field(name("city"), SQLDataType.CLOB);
  private static final Field<Status> STATUS =
      field(
          name("status"),
          SQLDataType.CLOB.asConvertedDataType(new EnumConverter<>(String.class, Status.class)));
  private static final Field<Instant> CREATED_AT = field(name("created_at"), SQLDataType.INSTANT);
  private static final Field<Boolean> ACTIVE = field(name("active"), SQLDataType.BOOLEAN);
  private static final Field<BigDecimal> PRICE = field(name("price"), SQLDataType.NUMERIC);
  private static final int BATCH = 1000;

  private final DSLContext jooq;

  JooqStore(DataSource dataSource) {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
    jooq = DSL.using(dataSource, SQLDialect.POSTGRES);
  }

  private SelectJoinStep<
          Record10<
              String, Long, Integer, String, String, String, Status, Instant, Boolean, BigDecimal>>
      select() {
    return jooq.select(
            OWNER, NUMBER, QUANTITY, TITLE, DESCRIPTION, CITY, STATUS, CREATED_AT, ACTIVE, PRICE)
        .from(ENTRIES);
  }

  private static InsertValuesStep10<
          Record,
          String,
          Long,
          Integer,
          String,
          String,
          String,
          Status,
          Instant,
          Boolean,
          BigDecimal>
      insert(DSLContext context, Entry entry) {
    return context
        .insertInto(
            ENTRIES,
            OWNER,
            NUMBER,
            QUANTITY,
            TITLE,
            DESCRIPTION,
            CITY,
            STATUS,
            CREATED_AT,
            ACTIVE,
            PRICE)
        .values(
            entry.owner(),
            entry.number(),
            entry.quantity(),
            entry.title(),
            entry.description(),
            entry.city(),
            entry.status(),
            entry.createdAt(),
            entry.active(),
            entry.price());
  }

  @Override
  public Entry get(String owner, long number) {
    return select()
        .where(OWNER.eq(owner).and(NUMBER.eq(number)))
        .fetchSingle(Records.mapping(Entry::new));
  }

  @Override
  public void insert(Entry entry) {
    insert(jooq, entry).execute();
  }

  @Override
  public Entry update(String owner, long number, String title) {
    return Objects.requireNonNull(
        jooq.update(ENTRIES)
            .set(TITLE, title)
            .where(OWNER.eq(owner).and(NUMBER.eq(number)))
            .returningResult(
                OWNER,
                NUMBER,
                QUANTITY,
                TITLE,
                DESCRIPTION,
                CITY,
                STATUS,
                CREATED_AT,
                ACTIVE,
                PRICE)
            .fetchOne(Records.mapping(Entry::new)));
  }

  @Override
  public List<Entry> query(String owner) {
    return select().where(OWNER.eq(owner)).orderBy(NUMBER).fetch(Records.mapping(Entry::new));
  }

  @Override
  public List<Entry> getMany(String owner, List<Long> numbers) {
    return select()
        .where(row(OWNER, NUMBER).in(numbers.stream().map(number -> row(owner, number)).toList()))
        .fetch(Records.mapping(Entry::new));
  }

  @Override
  public void putMany(List<Entry> entries) {
    batches(
        entries,
        entry ->
            insert(jooq, entry)
                .onConflict(OWNER, NUMBER)
                .doUpdate()
                .set(QUANTITY, excluded(QUANTITY))
                .set(TITLE, excluded(TITLE))
                .set(DESCRIPTION, excluded(DESCRIPTION))
                .set(CITY, excluded(CITY))
                .set(STATUS, excluded(STATUS))
                .set(CREATED_AT, excluded(CREATED_AT))
                .set(ACTIVE, excluded(ACTIVE))
                .set(PRICE, excluded(PRICE)));
  }

  @Override
  public void load(List<Entry> entries) {
    batches(entries, entry -> insert(jooq, entry));
  }

  /** One statement, whose parameters are bound anew for each record. */
  private void batches(List<Entry> entries, Function<Entry, Query> statement) {
    Query first = statement.apply(entries.get(0));
    jooq.transaction(
        transaction -> {
          for (int from = 0; from < entries.size(); from += BATCH) {
            var batch = transaction.dsl().batch(first);
            for (Entry entry : entries.subList(from, Math.min(from + BATCH, entries.size()))) {
              batch =
                  batch.bind(
                      entry.owner(),
                      entry.number(),
                      entry.quantity(),
                      entry.title(),
                      entry.description(),
                      entry.city(),
                      entry.status(),
                      entry.createdAt(),
                      entry.active(),
                      entry.price());
            }
            batch.execute();
          }
        });
  }

  @Override
  public void transaction(Entry created, Entry titled, Entry deleted) {
    jooq.transaction(
        transaction -> {
          DSLContext context = transaction.dsl();
          insert(context, created).execute();
          context
              .update(ENTRIES)
              .set(TITLE, titled.title())
              .where(OWNER.eq(titled.owner()).and(NUMBER.eq(titled.number())))
              .execute();
          context
              .deleteFrom(ENTRIES)
              .where(OWNER.eq(deleted.owner()).and(NUMBER.eq(deleted.number())))
              .execute();
        });
  }

  @Override
  public long stream() {
    return jooq.transactionResult(
        transaction -> {
          try (Stream<Entry> all =
              transaction
                  .dsl()
                  .select(
                      OWNER,
                      NUMBER,
                      QUANTITY,
                      TITLE,
                      DESCRIPTION,
                      CITY,
                      STATUS,
                      CREATED_AT,
                      ACTIVE,
                      PRICE)
                  .from(ENTRIES)
                  .fetchSize(BATCH)
                  .fetchStream()
                  .map(Records.mapping(Entry::new))) {
            return all.mapToLong(Entry::quantity).sum();
          }
        });
  }
}
