package dev.rowsmith.processor.read;

import dev.rowsmith.annotation.Billing;
import dev.rowsmith.annotation.DynamoDbOptions;
import dev.rowsmith.annotation.Encryption;
import dev.rowsmith.annotation.StreamView;
import dev.rowsmith.annotation.TableClass;
import dev.rowsmith.processor.problem.ProblemCode;
import dev.rowsmith.processor.problem.Problems;
import dev.rowsmith.schema.DynamoDbTableOptions;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Reads {@code @DynamoDbOptions}. */
final class OptionsReader {

  private static final List<String> CAPACITIES = List.of("readCapacity", "writeCapacity");

  private final Mirror mirror;
  private final Problems problems;
  private final DynamoDbTableOptions.Builder options = DynamoDbTableOptions.builder();

  private OptionsReader(Mirror mirror, Problems problems) {
    this.mirror = mirror;
    this.problems = problems;
  }

  /** How DynamoDB is to keep the record's table. */
  static DynamoDbTableOptions read(TypeElement type, Problems problems) {
    Optional<Mirror> written =
        Mirror.on(type, DynamoDbOptions.class).filter(mirror -> !mirror.unresolved());
    return written.isEmpty()
        ? DynamoDbTableOptions.builder().build()
        : new OptionsReader(written.get(), problems).read();
  }

  private DynamoDbTableOptions read() {
    readBilling();
    readEncryption();
    new TagReader(problems).read(mirror, options);
    return options.stream(mirror.constant("stream", StreamView.NONE))
        .deletionProtection(mirror.flag("deletionProtection"))
        .pointInTimeRecovery(mirror.flag("pointInTimeRecovery"))
        .tableClass(mirror.constant("tableClass", TableClass.STANDARD))
        .build();
  }

  private void readEncryption() {
    Encryption encryption = mirror.constant("encryption", Encryption.DEFAULT);
    options.encryption(encryption);
    String key = mirror.text("encryptionKey");
    if (key.isEmpty()) {
      return;
    }
    options.encryptionKey(key);
    if (encryption != Encryption.KMS) {
      problems.add(
          ProblemCode.RS009,
          mirror.place("encryptionKey"),
          "encryptionKey is given, but the table is encrypted with DynamoDB's own key. Add"
              + " encryption = Encryption.KMS, or remove it.");
    }
  }

  private void readBilling() {
    switch (mirror.constant("billing", Billing.ON_DEMAND)) {
      case ON_DEMAND -> CAPACITIES.stream().filter(mirror::has).forEach(this::refuseCapacity);
      case PROVISIONED -> {
        CAPACITIES.stream().filter(member -> mirror.number(member) < 1).forEach(this::wantCapacity);
        options.throughput(mirror.number("readCapacity"), mirror.number("writeCapacity"));
      }
    }
  }

  private void refuseCapacity(String member) {
    problems.add(
        ProblemCode.RS008,
        mirror.place(member),
        member
            + " is given, but the table is billed on demand. Add billing = Billing.PROVISIONED, or"
            + " remove it.");
  }

  private void wantCapacity(String member) {
    String given = mirror.has(member) ? "is " + mirror.number(member) : "is not given";
    problems.add(
        ProblemCode.RS008,
        mirror.place(member),
        "the table is billed by provisioned capacity, but its "
            + member
            + " "
            + given
            + ". Give at least 1, or remove billing.");
  }
}
