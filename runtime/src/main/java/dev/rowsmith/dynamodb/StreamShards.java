package dev.rowsmith.dynamodb;

import dev.rowsmith.OperationContext;
import dev.rowsmith.dynamodb.StreamPlaces.Turn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DescribeStreamRequest;
import software.amazon.awssdk.services.dynamodb.model.ExpiredIteratorException;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsRequest;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.GetShardIteratorRequest;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.StreamDescription;
import software.amazon.awssdk.services.dynamodb.model.TrimmedDataAccessException;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/**
 * Reads a stream shard by shard. The changes of a key are in one shard, or go on in a shard that
 * has the first one as its parent: so none is read before its parent is at its end.
 */
final class StreamShards {

  private static final int MOST_RECORDS = 1000;

  private final DynamoDbStreamsClient client;
  private final BlockingDriver driver;
  private final TableSettings table;
  private final OperationContext context;

  /** A shard may bring nothing for a while and something later: so the reading goes on there. */
  private final Map<String, Held> iterators = new ConcurrentHashMap<>();

  /**
   * @param after the number of the last change that was handled, or null for none
   */
  private record Held(@Nullable String after, String iterator) {}

  /**
   * @param driver repeats what the client is asked for
   */
  StreamShards(DynamoDbStreamsClient client, BlockingDriver driver, TableSettings table) {
    this.client = client;
    this.driver = driver;
    this.table = table;
    this.context = table.context("changes");
  }

  /**
   * Hands over the next changes, and remembers each in the turn.
   *
   * @return how many
   */
  int read(String stream, Turn turn, int atMost, Consumer<Record> handler) {
    List<Shard> shards = describe(stream);
    Set<String> ids = new HashSet<>();
    shards.forEach(shard -> ids.add(shard.shardId()));
    turn.retain(ids);
    iterators.keySet().retainAll(ids);
    int handled = 0;
    boolean moreMayFollow = true;
    while (moreMayFollow && handled < atMost) {
      moreMayFollow = false;
      for (Shard shard : shards) {
        String parent = shard.parentShardId();
        boolean waits = parent != null && ids.contains(parent) && !turn.isEnded(parent);
        if (!waits && !turn.isEnded(shard.shardId())) {
          handled += new Reading(stream, shard, turn, handler).read(atMost - handled);
          moreMayFollow |= turn.isEnded(shard.shardId());
        }
      }
    }
    return handled;
  }

  private List<Shard> describe(String stream) {
    List<Shard> shards = new ArrayList<>();
    String last = null;
    do {
      DescribeStreamRequest request =
          DescribeStreamRequest.builder()
              .streamArn(stream)
              .exclusiveStartShardId(last)
              .overrideConfiguration(table.options())
              .build();
      StreamDescription answer =
          driver.call(context, other -> client.describeStream(request)).streamDescription();
      shards.addAll(answer.shards());
      last = answer.lastEvaluatedShardId();
    } while (last != null);
    return shards;
  }

  /** The reading of one shard. */
  private final class Reading {

    private final String stream;
    private final Shard shard;
    private final Turn turn;
    private final Consumer<Record> handler;

    Reading(String stream, Shard shard, Turn turn, Consumer<Record> handler) {
      this.stream = stream;
      this.shard = shard;
      this.turn = turn;
      this.handler = handler;
    }

    int read(int atMost) {
      String id = shard.shardId();
      boolean closed = shard.sequenceNumberRange().endingSequenceNumber() != null;
      String iterator = iterator();
      int handled = 0;
      boolean more = atMost > 0;
      while (more) {
        GetRecordsResponse answer = records(iterator, atMost - handled);
        if (answer == null) {
          iterator = newIterator(turn.place(id));
          continue;
        }
        for (Record record : answer.records()) {
          if (!turn.goesOn()) {
            return handled;
          }
          handler.accept(record);
          turn.handled(id, record.dynamodb().sequenceNumber());
          handled++;
        }
        iterator = answer.nextShardIterator();
        if (iterator == null) {
          turn.ended(id);
          return handled;
        }
        iterators.put(id, new Held(turn.place(id), iterator));
        more = handled < atMost && (closed || !answer.records().isEmpty());
      }
      return handled;
    }

    private String iterator() {
      String after = turn.place(shard.shardId());
      Held held = iterators.get(shard.shardId());
      return held != null && Objects.equals(held.after(), after)
          ? held.iterator()
          : newIterator(after);
    }

    private String newIterator(@Nullable String after) {
      GetShardIteratorRequest.Builder request =
          GetShardIteratorRequest.builder()
              .streamArn(stream)
              .shardId(shard.shardId())
              .overrideConfiguration(table.options());
      if (after != null) {
        request.shardIteratorType(ShardIteratorType.AFTER_SEQUENCE_NUMBER).sequenceNumber(after);
      } else {
        request.shardIteratorType(ShardIteratorType.TRIM_HORIZON);
      }
      String iterator =
          driver.<@Nullable String>call(
              context,
              other -> {
                try {
                  return client.getShardIterator(request.build()).shardIterator();
                } catch (TrimmedDataAccessException e) {
                  return null;
                }
              });
      // DynamoDB keeps changes for a day: what was not handled until then is gone.
      return iterator == null ? newIterator(null) : iterator;
    }

    /** The next records, or null where the iterator is too old to be used. */
    private @Nullable GetRecordsResponse records(String iterator, int atMost) {
      GetRecordsRequest request =
          GetRecordsRequest.builder()
              .shardIterator(iterator)
              .limit(Math.min(atMost, MOST_RECORDS))
              .overrideConfiguration(table.options())
              .build();
      return driver.<@Nullable GetRecordsResponse>call(
          context,
          other -> {
            try {
              return client.getRecords(request);
            } catch (ExpiredIteratorException | TrimmedDataAccessException e) {
              return null;
            }
          });
    }
  }
}
