package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.rowsmith.BackendException;
import dev.rowsmith.BackendException.Category;
import dev.rowsmith.Database;
import dev.rowsmith.testing.Backend;
import dev.rowsmith.testing.RowsmithTest;
import java.nio.ByteBuffer;
import java.util.Random;
import org.junit.jupiter.api.TestTemplate;

/** Keys of many bytes that cannot be compressed: PostgreSQL takes about 2,700 in one index. */
@RowsmithTest
class LargeKeyTest {

  @TestTemplate
  void keyOfTheGreatestSizeIsFineOnBoth(Database database) {
    LargeKeyDao dao = new LargeKeyDao(database);
    dao.createTable();
    LargeKey large = new LargeKey(bytes(2048), bytes(600));
    assertThat(dao.createRecord(large)).isEqualTo(large);
    assertThat(dao.getRecord(large.partition(), large.sort())).isEqualTo(large);
  }

  @TestTemplate
  void greatestPartitionAndSortKeyTogetherAreTooMuchForPostgres(
      Database database, Backend backend) {
    LargeKeyDao dao = new LargeKeyDao(database);
    dao.createTable();
    LargeKey larger = new LargeKey(bytes(2048), bytes(1024));
    if (backend == Backend.DYNAMODB) {
      assertThat(dao.createRecord(larger)).isEqualTo(larger);
    } else {
      assertThatThrownBy(() -> dao.createRecord(larger))
          .hasMessageContaining("2704 bytes")
          .asInstanceOf(type(BackendException.class))
          .satisfies(e -> assertThat(e.category()).isEqualTo(Category.REFUSED));
      assertThat(dao.scan().count()).isZero();
    }
  }

  private static ByteBuffer bytes(int length) {
    byte[] bytes = new byte[length];
    new Random(7).nextBytes(bytes);
    return ByteBuffer.wrap(bytes);
  }
}
