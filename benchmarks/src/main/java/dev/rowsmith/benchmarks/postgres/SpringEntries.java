package dev.rowsmith.benchmarks.postgres;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The repository that Spring Data implements. */
public interface SpringEntries extends ListCrudRepository<SpringEntry, SpringEntry.Key> {

  List<SpringEntry> findByIdOwnerOrderByIdNumber(String owner);

  @Query("UPDATE entries SET title = :title WHERE owner = :owner AND number = :number RETURNING *")
  SpringEntry retitle(String owner, long number, String title);

  @Query("SELECT * FROM entries")
  Stream<SpringEntry> streamAll();
}
