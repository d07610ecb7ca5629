package dev.rowsmith.example.phonebook;

import dev.rowsmith.Database;
import dev.rowsmith.RecordAlreadyExistsException;
import dev.rowsmith.RecordNotFoundException;
import dev.rowsmith.example.Report;
import dev.rowsmith.example.phonebook.PhoneEnums.Relationship;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Works through the input on one database, and notes what the database answered. */
final class Job {

  private final PhoneDao phones;
  private final TrainingStatusDao statuses;
  private final UserDao users;
  private final Database database;
  private final Report report;

  Job(Database database, Report report) {
    this.database = database;
    this.report = report;
    phones = new PhoneDao(database);
    statuses = new TrainingStatusDao(database);
    users = new UserDao(database);
  }

  void createTables() {
    dropTables(); // what a run that was cut short left behind
    database.createTables(phones, statuses, users);
    report.line("tables", "phonebook (relationship-index), status-table, user-table");
  }

  void run(Input input) {
    createPhones(input.phones());
    listRelationships();
    movePhone(input.phones().get(0));
    deletePhone(input.phones().get(1));
    followRequests(input.steps());
    logIn(input.users());
  }

  private void createPhones(List<Phone> input) {
    input.forEach(phones::createRecord);
    report.line("created", input.size() + " phones, " + phones.scan().count() + " in the table");
    try {
      phones.createRecord(input.get(0));
    } catch (RecordAlreadyExistsException e) {
      report.line("created again", "refused: person " + input.get(0).personId() + " is there");
    }
  }

  private void listRelationships() {
    for (Relationship relationship : Relationship.values()) {
      // An index without a sort key has no order of its own.
      String names =
          phones.queryByRelationship(relationship).stream()
              .sorted(Comparator.comparing(Phone::name))
              .map(phone -> phone.name() + " " + phone.phoneNumber())
              .collect(Collectors.joining(", "));
      report.line(relationship.name().toLowerCase(Locale.ROOT), names);
    }
  }

  private void movePhone(Phone before) {
    Phone read = phones.getRecord(before.personId());
    Phone after = phones.updateRecord(read.personId(), set -> set.phoneNumber("555-0199"));
    report.line("moved", read.name() + ": " + read.phoneNumber() + " -> " + after.phoneNumber());
  }

  private void deletePhone(Phone phone) {
    boolean first = phones.deleteRecord(phone.personId());
    boolean second = phones.deleteRecord(phone.personId());
    report.line("deleted", phone.name() + ": " + first + ", and again: " + second);
    try {
      phones.getRecord(phone.personId());
    } catch (RecordNotFoundException e) {
      report.line("read", "person " + phone.personId() + " is gone");
    }
  }

  /** Each status of a request takes the place of the one before. */
  private void followRequests(List<TrainingStatus> steps) {
    steps.forEach(statuses::putRecord);
    statuses.scan().stream()
        .sorted(Comparator.comparing(TrainingStatus::requestId))
        .forEach(
            now ->
                report.line("request " + now.requestId(), now.status() + " at " + now.timestamp()));
  }

  /** A second login leaves the first one's date as it is. */
  private void logIn(List<User> logins) {
    for (User login : logins) {
      User user = users.findRecord(login.userId()).orElseGet(() -> users.createRecord(login));
      report.line("login " + user.userId(), user.email() + ", first on " + user.firstLogin());
    }
  }

  void dropTables() {
    phones.dropTable();
    statuses.dropTable();
    users.dropTable();
  }
}
