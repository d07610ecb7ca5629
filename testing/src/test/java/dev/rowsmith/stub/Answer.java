package dev.rowsmith.stub;

/**
 * What the stub answers.
 *
 * @param status the HTTP status
 * @param body the text of the answer
 * @param length the length that the header states: more than the body has, and the answer breaks
 *     off
 */
record Answer(int status, String body, int length) {

  /** An answer as DynamoDB gives it. */
  static Answer ok(String json) {
    return new Answer(200, json, json.length());
  }

  /** An error of DynamoDB. */
  static Answer error(int status, String code, String message) {
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
