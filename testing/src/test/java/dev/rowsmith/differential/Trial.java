package dev.rowsmith.differential;

import dev.rowsmith.Database;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs sequences of operations on one record's tables, side by side with the model. */
final class Trial<R> {

  private static final int OPERATIONS = 25;

  private final Subject<R> subject;
  private final Map<String, OpenDao<R>> daos = new LinkedHashMap<>();
  private final List<OpenDao<R>> cleaners;

  /**
   * @param showing the same two, which show expired records too
   */
  Trial(Subject<R> subject, Database dynamoDb, Database postgres, List<Database> showing) {
    this.subject = subject;
    this.cleaners = showing.stream().map(each -> new OpenDao<>(each, subject)).toList();
    daos.put("DynamoDB", new OpenDao<>(dynamoDb, subject));
    daos.put("PostgreSQL", new OpenDao<>(postgres, subject));
  }

  void createTables() {
    daos.values().forEach(OpenDao::createTable);
  }

  void dropTables() {
    daos.values().forEach(OpenDao::dropTable);
  }

  /** Runs one sequence, and tells it up to the first difference; null where there is none. */
  @Nullable String difference(long seed) {
    Script<R> script = new Script<>(subject, new Dice(seed));
    Model<R> model = new Model<>(subject);
    List<String> told = new ArrayList<>();
    try {
      for (int i = 0; i < OPERATIONS; i++) {
        Operation<R> operation = script.next();
        told.add(operation.toString());
        String difference = difference(operation, model);
        if (difference != null) {
          return subject.type().getSimpleName() + "\n  " + String.join("\n  ", told) + difference;
        }
      }
      return null;
    } finally {
      cleaners.forEach(OpenDao::empty);
    }
  }

  private @Nullable String difference(Operation<R> operation, Model<R> model) {
    Judge<R> judge = new Judge<>(subject);
    Outcome expected = model.run(operation);
    Map<String, Outcome> outcomes = new LinkedHashMap<>();
    daos.forEach((name, dao) -> outcomes.put(name, dao.run(operation)));
    List<Outcome> real = List.copyOf(outcomes.values());
    boolean alike =
        judge.inTheSameWords(real.get(0), real.get(1))
            && real.stream().allMatch(outcome -> judge.alike(operation, expected, outcome));
    if (alike) {
      return null;
    }
    StringBuilder told = new StringBuilder("\n  => model: " + expected);
    outcomes.forEach((name, outcome) -> told.append("\n  => " + name + ": " + outcome));
    return told.toString();
  }
}
