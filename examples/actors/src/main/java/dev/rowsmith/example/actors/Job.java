package dev.rowsmith.example.actors;

import dev.rowsmith.Database;
import dev.rowsmith.RecordAlreadyExistsException;
import dev.rowsmith.TableDao;
import dev.rowsmith.example.Report;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the program does on one database. */
final class Job {

  private static final String ANN = "actor-ann";
  private static final String BOB = "actor-bob";
  private static final int PARTS = 4;

  private final ActorDao actors;
  private final PropertyDao properties;
  private final TrustDao trusts;
  private final TableDao[] tables;
  private final Database database;
  private final Properties unique;
  private final Buckets buckets;
  private final Subscriptions subscriptions;
  private final Clock clock;
  private final Report report;

  Job(Database database, Clock clock, Report report) {
    this.actors = new ActorDao(database);
    this.properties = new PropertyDao(database);
    this.trusts = new TrustDao(database);
    this.tables =
        new TableDao[] {
          actors,
          properties,
          trusts,
          new PropertyLookupDao(database),
          new BucketEntryDao(database),
          new PeerTrusteeDao(database),
          new SubscriptionDao(database),
          new SubscriptionDiffDao(database),
          new SuspensionDao(database)
        };
    this.database = database;
    this.unique = new Properties(database);
    this.buckets = new Buckets(database, clock);
    this.subscriptions = new Subscriptions(database, clock);
    this.clock = clock;
    this.report = report;
  }

  void run() throws Exception {
    dropTables(); // what a run that was cut short left behind
    database.createTables(tables);
    report.line("tables", database.listTables().size());
    createActors();
    keepProperties();
    shareNothing();
    fillUp();
    useOnce();
    keepBuckets();
    trust();
    subscribe();
    delete();
    dropTables();
  }

  private void createActors() {
    actors.createRecord(ANN, "Ann@Example.org", "secret-1");
    actors.createRecord(BOB, "bob", "secret-2");
    try {
      actors.createRecord(ANN, "eve", "secret-3");
    } catch (RecordAlreadyExistsException e) {
      report.line("again", "refused: " + ANN + " is there");
    }
    report.line("creator", actors.queryByCreator("ANN@EXAMPLE.ORG").list().get(0).creator());
    report.line("by nobody", actors.queryByCreator("nobody").list());
  }

  private void keepProperties() {
    List<Property> many =
        IntStream.rangeClosed(1, 60)
            .mapToObj(i -> new Property(ANN, "list:notes:" + (100 + i), "note " + i))
            .toList();
    properties.putRecords(many);
    properties.putRecords(
        List.of(new Property(ANN, "colour", "green"), new Property(ANN, "zoom", "2")));
    report.line(
        "range",
        properties.query(ANN).between("list:notes:110", "list:notes:112").stream()
            .map(Property::value)
            .collect(Collectors.joining(", ")));
    report.line(
        "last in range",
        properties
            .query(ANN)
            .between("list:notes:", "list:notes;")
            .descending()
            .first()
            .orElseThrow()
            .value());
    List<PropertyName> plain = new ArrayList<>();
    plain.addAll(
        properties.query(ANN).lessThan("list:").select(PropertyNameProjection.OF_PROPERTY).list());
    plain.addAll(
        properties
            .query(ANN)
            .greaterThanOrEqualTo("list;")
            .select(PropertyNameProjection.OF_PROPERTY)
            .list());
    report.line("plain names", plain.stream().map(PropertyName::name).toList());
    properties.deleteRecords(
        many.stream().map(each -> new PropertyKey(each.id(), each.name())).toList());
    report.line("after a batch", properties.query(ANN).count() + " properties");
    report.line("swap green", unique.compareAndSet(ANN, "colour", "green", "blue"));
    report.line("swap green", unique.compareAndSet(ANN, "colour", "green", "red"));
    report.line("delete red", unique.compareAndDelete(ANN, "colour", "red"));
    report.line("delete blue", unique.compareAndDelete(ANN, "colour", "blue"));
  }

  /** An address of mail is one actor's; it is free again when that one gives it up. */
  private void shareNothing() {
    String mail = "ann@example.org";
    report.line("ann's mail", unique.set(new Property(ANN, "email", mail)));
    report.line("bob wants it", unique.set(new Property(BOB, "email", mail)));
    report.line("owner", unique.owner("email", mail).orElseThrow());
    report.line(
        "ann swaps", unique.compareAndSet(ANN, "email", "ann@example.org", "ann@example.com"));
    report.line("bob gets it", unique.set(new Property(BOB, "email", mail)));
    report.line("owner", unique.owner("email", mail).orElseThrow());
  }

  /** Some properties are older than the lookups. */
  private void fillUp() {
    properties.putRecords(
        List.of(
            new Property(ANN, "oauthId", "o-1"),
            new Property(BOB, "oauthId", "o-2"),
            new Property("actor-eve", "email", "ann@example.com")));
    Backfill backfill = new Backfill(database);
    List<Property> collisions = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      Optional<String> token = Optional.empty();
      do {
        Backfill.Done done = backfill.page(part, PARTS, 25, token);
        collisions.addAll(done.collisions());
        token = done.token();
      } while (token.isPresent());
    }
    report.line("owner of o-2", unique.owner("oauthId", "o-2").orElseThrow());
    report.line("collisions", collisions.stream().map(Property::id).toList());
    report.line("orphans", backfill.orphans().size());
  }

  /** Eight threads want the same ticket. */
  private void useOnce() throws Exception {
    buckets.put(ANN, "tickets", "t-1", Map.of("for", "entry"), Duration.ofMinutes(5));
    Callable<Boolean> guest = () -> buckets.take(ANN, "tickets", "t-1");
    ExecutorService guests = Executors.newFixedThreadPool(8);
    try {
      int winners = 0;
      for (Future<Boolean> taken : guests.invokeAll(Collections.nCopies(8, guest))) {
        winners += taken.get() ? 1 : 0;
      }
      report.line("ticket", "taken by " + winners + " of 8");
    } finally {
      guests.shutdownNow();
    }
  }

  private void keepBuckets() {
    buckets.put(ANN, "tok", "a", Map.of("n", 1, "kind", "short"));
    buckets.put(ANN, "token", "b", Map.of("n", 2));
    report.line("bucket tok", buckets.list(ANN, "tok").size() + " entry");
    report.line(
        "other order",
        buckets.compareAndSet(ANN, "tok", "a", Map.of("kind", "short", "n", 1), Map.of("n", 3)));
    buckets.put(ANN, "tok", "c", Map.of("chain_id", "c-1"));
    report.line("deleted c-1", buckets.deleteChain(ANN, "tok", "c-1"));
    report.line("deleted tok", buckets.delete(ANN, "tok"));
    report.line("bucket token", buckets.list(ANN, "token").size() + " entry");
  }

  private void trust() {
    trusts.putRecord(Trust.asked(ANN, BOB, "friend", "s3cret", clock.instant()));
    Trust trust =
        trusts.updateRecord(ANN, BOB, set -> set.approved(true).lastAccessed(clock.instant()));
    report.line(
        "trust",
        trust.relationship()
            + ", approved: "
            + trust.approved()
            + ", verified: "
            + trust.verified());
    report.line("by secret", trusts.queryBySecret("s3cret").first().orElseThrow().peerid());
    report.line("of ann", trusts.query(ANN).consistent().count());
  }

  private void subscribe() {
    report.line("subscribed", subscriptions.subscribe(ANN, BOB, "sub-1", "properties"));
    report.line("and again", subscriptions.subscribe(ANN, BOB, "sub-1", "properties"));
    SubscriptionDao dao = new SubscriptionDao(database);
    for (int i = 1; i <= 11; i++) {
      subscriptions.tell(dao.getRecord(ANN, BOB, "sub-1"), "change " + i);
    }
    report.line("lowest", subscriptions.pending(ANN, "sub-1").get(0).diff());
    report.line("cleared to 9", subscriptions.clear(ANN, "sub-1", 9));
    report.line(
        "pending",
        subscriptions.pending(ANN, "sub-1").stream().map(SubscriptionDiff::diff).toList());
    subscriptions.suspend(ANN, "properties", null);
    subscriptions.suspend(ANN, "properties2", "x");
    report.line("suspended", subscriptions.isSuspended(ANN, "properties", "email"));
    report.line("resumed", subscriptions.resume(ANN, "properties"));
    report.line("suspended", subscriptions.isSuspended(ANN, "properties", "email"));
  }

  private void delete() {
    Cascade cascade = new Cascade(database);
    report.line("deleted", cascade.delete(ANN) + ", and again: " + cascade.delete(ANN));
    report.line("mail is free", unique.owner("email", "ann@example.com").isEmpty());
    report.line("bob has his", unique.owner("email", "ann@example.org").orElseThrow());
  }

  private void dropTables() {
    for (TableDao table : tables) {
      table.dropTable();
    }
  }
}
