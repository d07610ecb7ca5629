package dev.rowsmith.example.phonebook;

import dev.rowsmith.Database;
import dev.rowsmith.Page;
import dev.rowsmith.RecordNotFoundException;
import dev.rowsmith.example.Report;
import dev.rowsmith.example.phonebook.ExecutionEnums.DataSource;
import dev.rowsmith.example.phonebook.ExecutionEnums.Status;
import dev.rowsmith.example.phonebook.Trainspace.Layer;
import dev.rowsmith.example.phonebook.Trainspace.Parameters;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What users train, what they bring for it, and how far they have come. */
final class Training {

  private static final Instant NOW = Instant.parse("2036-09-14T08:00:00Z");

  private final ExecutionDao executions;
  private final FileUploadDao uploads;
  private final UserProgressDao progress;
  private final TrainspaceDao trainspaces;
  private final Database database;
  private final Report report;

  Training(Database database, Report report) {
    this.database = database;
    this.report = report;
    executions = new ExecutionDao(database);
    uploads = new FileUploadDao(database);
    progress = new UserProgressDao(database);
    trainspaces = new TrainspaceDao(database);
  }

  void createTables() {
    dropTables(); // what a run that was cut short left behind
    database.createTables(executions, uploads, progress, trainspaces);
    report.line("and", "execution-table, dlp-file-upload-table, userprogress_table, trainspace");
  }

  void run() {
    execute();
    turnPages();
    makeIndexAnew();
    upload();
    learn();
    train();
  }

  private void execute() {
    executions.createRecord("e-1", "u-1", "digits", NOW, DataSource.IMAGE, Status.QUEUED, 0);
    executions.createRecord("e-2", null, "iris", NOW, DataSource.TABULAR, Status.QUEUED, 0);
    Execution now =
        executions.updateRecord("e-1", set -> set.status(Status.TRAINING).addProgress(40));
    report.line("execution e-1", now.status() + " at " + now.progress() + " percent");
    report.line(
        "of u-1", executions.queryByUserId("u-1").count() + " of " + executions.scan().count());
    try {
      executions.updateRecord("e-9", set -> set.progress(100));
    } catch (RecordNotFoundException e) {
      report.line("execution e-9", "is not there to be changed");
    }
  }

  /** The second page is of the same index as the first, and begins behind it. */
  private void turnPages() {
    executions.putRecords(
        IntStream.range(0, 25)
            .mapToObj(
                i ->
                    new Execution(
                        "p-" + (10 + i),
                        "u-2",
                        "run " + i,
                        NOW,
                        DataSource.AUDIO,
                        Status.QUEUED,
                        0))
            .toList());
    Page<Execution> first = executions.queryByUserId("u-2").limit(20).page();
    String token = first.nextToken().orElseThrow();
    Page<Execution> second = executions.queryByUserId("u-2").limit(20).startingAfter(token).page();
    report.line(
        "pages of u-2",
        first.items().size()
            + " and "
            + second.items().size()
            + ", then more: "
            + second.hasNext());
  }

  private void makeIndexAnew() {
    executions.dropGsi(ExecutionEnums.Index.USER_ID);
    executions.createGsi(ExecutionEnums.Index.USER_ID);
    executions.createGsi(ExecutionEnums.Index.USER_ID); // it is there: nothing happens
    report.line("index made", executions.queryByUserId("u-2").count() + " in it");
  }

  private void upload() {
    FileUpload file =
        uploads.createRecord(FileUpload.of("s3://files/iris.csv", "u-1", "iris.csv", NOW));
    report.line(
        "upload",
        file.filename() + " goes after " + Duration.between(NOW, file.ttl()).toDays() + " days");
    report.line("uploads of u-1", uploads.queryByUid("u-1").list().size());
  }

  private void learn() {
    Map<String, Object> lesson = Map.of("modulesCompleted", 3, "quiz", List.of(true, false));
    progress.putRecord(new UserProgress("u-1", Map.of("lesson 1", lesson)));
    UserProgress now = progress.modifyRecord("u-1", before -> before.with("lesson 2", "begun"));
    report.line("progress", now.progressData());
  }

  private void train() {
    Parameters parameters =
        new Parameters(
            "CELOSS",
            0.001,
            5,
            List.of(new Layer("LINEAR", List.of(10.0, 3.5)), new Layer("RELU", List.of())));
    trainspaces.createRecord(
        new Trainspace(
            "t-1",
            "u-1",
            NOW,
            TrainspaceEnums.DataSource.TABULAR,
            Map.of("name", "iris.csv", "isDefault", true),
            "my first",
            parameters,
            null,
            TrainspaceEnums.Status.QUEUED));
    Trainspace deeper =
        trainspaces.updateRecord(
            "t-1",
            set ->
                set.add(TrainspaceTable.PARAMETERS_DATA.epochs(), 5)
                    .status(TrainspaceEnums.Status.TRAINING));
    report.line(
        "trainspace",
        deeper.status()
            + ", "
            + deeper.parametersData().epochs()
            + " epochs, layers "
            + deeper.parametersData().layers().stream().map(Layer::value).toList());
    report.line(
        "with RELU",
        trainspaces
            .scan()
            .filter(TrainspaceTable.PARAMETERS_DATA.layers().at(1).value().equalTo("RELU"))
            .count());
    report.line("spaces of u-1", trainspaces.queryByUid("u-1").first().orElseThrow().name());
  }

  void dropTables() {
    executions.dropTable();
    uploads.dropTable();
    progress.dropTable();
    trainspaces.dropTable();
  }
}
