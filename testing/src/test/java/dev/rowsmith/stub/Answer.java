package dev.rowsmith.stub;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What the stub answers.
 *
 * @param status the HTTP status
 * @param body the text of the answer
 * @param length the length that the header states: more than the body has, and the answer breaks
 *     off
 * @param checksum what the header states as the checksum of the body, or null for none
 */
public record Answer(int status, String body, int length, @Nullable String checksum) {

  /** None, as long as the stub is there. */
  static final Answer NEVER = new Answer(200, "", 0);

  /** An answer without a checksum. */
  Answer(int status, String body, int length) {
    this(status, body, length, null);
  }

  /** The same with a checksum. */
  public Answer summed(long crc32) {
    return new Answer(status, body, length, Long.toString(crc32));
  }

  /** An answer as DynamoDB gives it. */
  public static Answer ok(String json) {
    return new Answer(200, json, json.length());
  }

  /** An answer of any text. */
  public static Answer text(String text) {
    return new Answer(200, text, text.getBytes(StandardCharsets.UTF_8).length);
  }

  /** An answer of some status. */
  public static Answer json(int status, String json) {
    return new Answer(status, json, json.length());
  }

  /** An error of DynamoDB. */
  public static Answer error(int status, String code, String message) {
    String json =
        "{\"__type\":\"com.amazonaws.dynamodb.v20120810#"
            + code
            + "\",\"message\":\""
            + message
            + "\"}";
    return new Answer(status, json, json.length());
  }

  /** The table's description, with more members of it in JSON, each with a comma before it. */
  static Answer table(String status, String more) {
    return ok(
        "{\"Table\":{\"TableName\":\"ledger\",\"TableStatus\":\""
            + status
            + "\",\"TableId\":\"1\",\"KeySchema\":[{\"AttributeName\":\"id\",\"KeyType\":\"HASH\"}],"
            + "\"AttributeDefinitions\":[{\"AttributeName\":\"id\",\"AttributeType\":\"N\"},"
            + "{\"AttributeName\":\"owner\",\"AttributeType\":\"S\"}]"
            + more
            + "}}");
  }

  /** Says that there is no such table. */
  static Answer notFound() {
    return error(400, "ResourceNotFoundException", "Requested resource not found");
  }
}
