package dev.rowsmith.differential;

import dev.rowsmith.Database;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A subject on the two backends. */
final class Side<R> {

  private final Subject<R> subject;
  private final Map<String, OpenDao<R>> daos = new LinkedHashMap<>();
  private final List<OpenDao<R>> cleaners;

  /**
   * @param databases by the names of the backends
   * @param showing the same, which show expired records too
   */
  Side(Subject<R> subject, Map<String, Database> databases, List<Database> showing) {
    this.subject = subject;
    this.cleaners = showing.stream().map(each -> new OpenDao<>(each, subject)).toList();
    databases.forEach((name, database) -> daos.put(name, new OpenDao<>(database, subject)));
  }

  void createTables() {
    daos.values().forEach(OpenDao::createTable);
  }

  void dropTables() {
    daos.values().forEach(OpenDao::dropTable);
  }

  void empty() {
    cleaners.forEach(OpenDao::empty);
  }

  Play play(Dice dice) {
    return new Play(dice);
  }

  /** One sequence, beside the model. */
  final class Play {

    private final Script<R> script;
    private final Model<R> model = new Model<>(subject);

    private Play(Dice dice) {
      this.script = new Script<>(subject, dice);
    }

    /** Runs the next operation, which it adds to what is told; brings the difference, or null. */
    @Nullable String next(List<String> told) {
      Operation<R> operation = script.next();
      Outcome expected;
      try {
        expected = model.run(operation);
      } catch (Unspecified e) {
        return null;
      }
      told.add(subject.name() + " " + operation);
      return difference(operation, expected);
    }

    /** The records that are there now, as texts. */
    List<Map<String, String>> rows() {
      return model.all().stream().map(model.rows()::shown).toList();
    }
  }

  private @Nullable String difference(Operation<R> operation, Outcome expected) {
    Map<String, Outcome> outcomes = new LinkedHashMap<>();
    daos.forEach((name, dao) -> outcomes.put(name, dao.run(operation)));
    List<Outcome> real = List.copyOf(outcomes.values());
    boolean alike =
        real.get(0).inTheSameWords(real.get(1))
            && real.stream().allMatch(outcome -> alike(operation, expected, outcome));
    if (alike) {
      return null;
    }
    StringBuilder told = new StringBuilder("\n  => model: " + expected);
    outcomes.forEach((name, outcome) -> told.append("\n  => " + name + ": " + outcome));
    return told.toString();
  }

  private static boolean alike(Operation<?> operation, Outcome expected, Outcome real) {
    return expected.failure() == null && real.failure() == null
        ? operation.alike(expected.value(), real.value())
        : expected.fails(real);
  }
}
