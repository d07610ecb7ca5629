package dev.rowsmith.example.phonebook;

import dev.rowsmith.annotation.Billing;
import dev.rowsmith.annotation.DynamoDbOptions;
import dev.rowsmith.annotation.Encryption;
import dev.rowsmith.annotation.Enumerated;
import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A training as its user made it: a document of the data, and parameters in lists and maps. */
@Table("trainspace")
@DynamoDbOptions(
    billing = Billing.PROVISIONED,
    readCapacity = 10,
    writeCapacity = 10,
    pointInTimeRecovery = true,
    encryption = Encryption.KMS)
public record Trainspace(
    @PartitionKey String trainspaceId,
    @Gsi("uid") String uid,
    Instant created,
    @Enumerated({"TABULAR", "IMAGE", "OBJECT_DETECTION"}) TrainspaceEnums.DataSource dataSource,
    Map<String, Object> datasetData,
    String name,
    Parameters parametersData,
    @Nullable String reviewData,
    @Enumerated({"QUEUED", "STARTING", "UPLOADING", "TRAINING", "SUCCESS", "ERROR"})
        TrainspaceEnums.Status status) {

  /** What a training is told. */
  public record Parameters(String criterion, double learningRate, int epochs, List<Layer> layers) {}

  /** A layer of a network, and its numbers. */
  public record Layer(String value, List<Double> parameters) {}
}
