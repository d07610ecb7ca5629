package dev.rowsmith.dynamodb;

import dev.rowsmith.annotation.StreamView;
import dev.rowsmith.schema.DynamoDbTableOptions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.SSESpecification;
import software.amazon.awssdk.services.dynamodb.model.SSEType;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.model.TableClass;
import software.amazon.awssdk.services.dynamodb.model.Tag;

/** Turns a table's options into the parts of the request that makes the table. */
final class TableOptions {

  private TableOptions() {}

  /** What is as DynamoDB does it anyway is not sent: not every server knows every option. */
  static void set(DynamoDbTableOptions options, CreateTableRequest.Builder request) {
    request
        .streamSpecification(stream(options.stream()))
        .deletionProtectionEnabled(options.deletionProtection() ? true : null)
        .sseSpecification(encryption(options))
        .tableClass(tableClass(options))
        .tags(tags(options));
  }

  private static @Nullable StreamSpecification stream(StreamView view) {
    return view == StreamView.NONE
        ? null
        : StreamSpecification.builder()
            .streamEnabled(true)
            .streamViewType(StreamViewType.fromValue(view.name()))
            .build();
  }

  private static @Nullable SSESpecification encryption(DynamoDbTableOptions options) {
    return switch (options.encryption()) {
      case DEFAULT -> null;
      case KMS ->
          SSESpecification.builder()
              .enabled(true)
              .sseType(SSEType.KMS)
              .kmsMasterKeyId(options.encryptionKey())
              .build();
    };
  }

  private static @Nullable TableClass tableClass(DynamoDbTableOptions options) {
    return switch (options.tableClass()) {
      case STANDARD -> null;
      case INFREQUENT_ACCESS -> TableClass.STANDARD_INFREQUENT_ACCESS;
    };
  }

  private static @Nullable List<Tag> tags(DynamoDbTableOptions options) {
    if (options.tags().isEmpty()) {
      return null;
    }
    List<Tag> tags = new ArrayList<>();
    options.tags().forEach((key, value) -> tags.add(Tag.builder().key(key).value(value).build()));
    return tags;
  }
}
