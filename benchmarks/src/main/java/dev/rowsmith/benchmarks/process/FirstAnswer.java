package dev.rowsmith.benchmarks.process;

import com.zaxxer.hikari.HikariDataSource;
import dev.rowsmith.benchmarks.dynamodb.CannedHttpClient;
import dev.rowsmith.benchmarks.dynamodb.Variants;
import dev.rowsmith.benchmarks.postgres.Store;
import dev.rowsmith.benchmarks.postgres.Stores;
import dev.rowsmith.benchmarks.postgres.Tables;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A program that reads one record and ends. */
final class FirstAnswer {

  private FirstAnswer() {}

  /**
   * Reads the record.
   *
   * @param arguments the variant; then a file with DynamoDB's answer, or the URL of PostgreSQL
   */
  public static void main(String[] arguments) throws Exception {
    String variant = arguments[0];
    Object read;
    if (arguments[1].startsWith("jdbc:")) {
      try (HikariDataSource pool = Tables.pool(arguments[1], Tables.READ);
          Store store = Stores.of(variant, pool)) {
        read = store.get("owner-1", 7);
      }
    } else {
      byte[] answer = Files.readAllBytes(Path.of(arguments[1]));
      read = Variants.firstGet(variant, new CannedHttpClient(Map.of("GetItem", answer)));
    }
    if (read == null) {
      throw new IllegalStateException("nothing was read");
    }
    Child.tell();
  }
}
