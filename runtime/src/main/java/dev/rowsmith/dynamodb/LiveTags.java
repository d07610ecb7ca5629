package dev.rowsmith.dynamodb;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ListTagsOfResourceRequest;
import software.amazon.awssdk.services.dynamodb.model.ListTagsOfResourceResponse;
import software.amazon.awssdk.services.dynamodb.model.Tag;

/** Asks for a table's tags, which its description does not tell. */
final class LiveTags {

  /** The tags that AWS itself gives begin so; nobody else can give or take them. */
  private static final String RESERVED = "aws:";

  private LiveTags() {}

  /** Values by key, or null of a server that has no tags. */
  static @Nullable Map<String, String> of(LiveTable table, String arn, String operation) {
    return table
        .settings()
        .driver()
        .<@Nullable Map<String, String>>call(
            table.settings().context(operation),
            client -> {
              try {
                return all(client, table, arn);
              } catch (DynamoDbException e) {
                if (ErrorCodes.saysOperationIsUnknown(e)) {
                  return null;
                }
                throw e;
              }
            });
  }

  private static Map<String, String> all(DynamoDbClient client, LiveTable table, String arn) {
    Map<String, String> tags = new TreeMap<>();
    String next = null;
    do {
      ListTagsOfResourceResponse answer =
          client.listTagsOfResource(
              ListTagsOfResourceRequest.builder()
                  .resourceArn(arn)
                  .nextToken(next)
                  .overrideConfiguration(table.options())
                  .build());
      for (Tag tag : answer.tags()) {
        if (!tag.key().startsWith(RESERVED)) {
          tags.put(tag.key(), tag.value());
        }
      }
      next = answer.nextToken();
    } while (next != null);
    return tags;
  }
}
