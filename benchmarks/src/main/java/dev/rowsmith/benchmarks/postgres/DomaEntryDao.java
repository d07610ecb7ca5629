package dev.rowsmith.benchmarks.postgres;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.seasar.doma.BatchInsert;
import org.seasar.doma.Dao;
import org.seasar.doma.Delete;
import org.seasar.doma.Insert;
import org.seasar.doma.Returning;
import org.seasar.doma.Select;
import org.seasar.doma.SelectType;
import org.seasar.doma.Sql;
import org.seasar.doma.Update;
import org.seasar.doma.jdbc.BatchResult;
import org.seasar.doma.jdbc.Result;
import org.seasar.doma.jdbc.query.DuplicateKeyType;

/** Doma's own two-way SQL, and its statements for entities. */
@Dao
public interface DomaEntryDao {

  int BATCH = 1000;

  @Sql("select /*%expand*/* from entries where owner = /* owner */'a' and number = /* number */0")
  @Select
  DomaEntry get(String owner, long number);

  @Sql("select /*%expand*/* from entries where owner = /* owner */'a' order by number")
  @Select
  List<DomaEntry> query(String owner);

  @Sql(
      "select /*%expand*/* from entries where (owner, number) in ("
          + "/*%for key : keys*/(/* key.owner() */'a', /* key.number() */0)"
          + "/*%if key_has_next*//*# \",\" *//*%end*//*%end*/)")
  @Select
  List<DomaEntry> getMany(List<DomaEntry.Key> keys);

  @Insert
  Result<DomaEntry> insert(DomaEntry entry);

  @Update(include = "title", returning = @Returning)
  DomaEntry retitle(DomaEntry entry);

  @Update(include = "title")
  Result<DomaEntry> update(DomaEntry entry);

  @Delete(ignoreVersion = true, suppressOptimisticLockException = true)
  Result<DomaEntry> delete(DomaEntry entry);

  @BatchInsert(batchSize = BATCH)
  BatchResult<DomaEntry> load(List<DomaEntry> entries);

  @BatchInsert(batchSize = BATCH, duplicateKeyType = DuplicateKeyType.UPDATE)
  BatchResult<DomaEntry> put(List<DomaEntry> entries);

  @Sql("select /*%expand*/* from entries")
  @Select(strategy = SelectType.STREAM, fetchSize = BATCH)
  Long stream(Function<Stream<DomaEntry>, Long> use);
}
