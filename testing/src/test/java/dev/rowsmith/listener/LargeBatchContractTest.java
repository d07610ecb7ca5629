package dev.rowsmith.listener;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.CompletedOperation;
import dev.rowsmith.testing.Backend;
import dev.rowsmith.testing.RowsmithTest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.TestTemplate;

/** Batches are cut into requests by the bytes of their records, too; a listener counts them. */
@RowsmithTest
class LargeBatchContractTest {

  private static final String TEXT = "x".repeat(300_000);

  private final List<CompletedOperation> told = new CopyOnWriteArrayList<>();

  @TestTemplate
  void moreThanABackendTakesAtOnceIsStoredAndRead(Backend backend) {
    List<Scroll> scrolls = IntStream.range(0, 60).mapToObj(id -> new Scroll(id, TEXT)).toList();
    List<Integer> ids = scrolls.stream().map(Scroll::id).toList();
    try (Listened listened = Listened.on(backend, told::add)) {
      ScrollDao dao = new ScrollDao(listened.database());
      dao.createTable();
      try {
        dao.putRecords(scrolls);
        // 4 MB on DynamoDB, 16 MB on PostgreSQL
        assertThat(requests("putRecords")).isEqualTo(backend == Backend.DYNAMODB ? 5 : 2);
        // DynamoDB answers with 16 MB
        assertThat(dao.getRecords(ids)).isEqualTo(scrolls);
        assertThat(requests("getRecords")).isEqualTo(backend == Backend.DYNAMODB ? 2 : 1);
        dao.deleteRecords(ids);
        assertThat(requests("deleteRecords")).isEqualTo(backend == Backend.DYNAMODB ? 3 : 1);
        assertThat(dao.loadRecords(scrolls)).isEqualTo(60);
        // Of 25 records at a time, which are 13 and 12 of them in a request; or by COPY.
        assertThat(requests("putRecords")).isEqualTo(backend == Backend.DYNAMODB ? 5 + 5 : 2);
        assertThat(dao.scan().count()).isEqualTo(60);
      } finally {
        dao.dropTable();
      }
    }
  }

  private long requests(String operation) {
    return told.stream().filter(each -> each.operation().equals(operation)).count();
  }
}
