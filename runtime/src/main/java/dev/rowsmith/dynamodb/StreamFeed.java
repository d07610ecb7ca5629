package dev.rowsmith.dynamodb;

import dev.rowsmith.BackendException;
import dev.rowsmith.BackendException.Category;
import dev.rowsmith.ChangeEvent;
import dev.rowsmith.ChangeFeed;
import dev.rowsmith.OperationContext;
import dev.rowsmith.operation.LongWork;
import dev.rowsmith.operation.Plan;
import java.util.function.Consumer;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;

/** The changes of one table, from its stream on DynamoDB. */
final class StreamFeed<K, R> extends ChangeFeed<K, R> {

  private final TableSettings table;
  private final StreamDecoder<K, R> decoder;
  private final StreamPlaces places;
  private final StreamShards shards;

  private StreamFeed(
      TableSettings table, StreamDecoder<K, R> decoder, StreamPlaces places, StreamShards shards) {
    this.table = table;
    this.decoder = decoder;
    this.places = places;
    this.shards = shards;
  }

  static <K, R> ChangeFeed<K, R> of(
      TableSettings table, StreamDecoder<K, R> decoder, StreamPlaces places, StreamShards shards) {
    return new StreamFeed<>(table, decoder, places, shards);
  }

  @Override
  protected Plan<Integer> take(int atMost, Consumer<Supplier<ChangeEvent<K, R>>> handler) {
    return new LongWork<>(() -> turn(atMost, handler));
  }

  private int turn(int atMost, Consumer<Supplier<ChangeEvent<K, R>>> handler) {
    OperationContext context = table.context("changes");
    String stream = stream(context);
    StreamPlaces.Turn turn = places.take(context, stream);
    if (turn == null) {
      return 0;
    }
    int handled;
    try {
      handled =
          shards.read(stream, turn, atMost, record -> handler.accept(() -> decoder.decode(record)));
    } catch (RuntimeException | Error e) {
      try {
        // What was handled before is not to come again.
        turn.give();
      } catch (RuntimeException other) {
        e.addSuppressed(other);
      }
      throw e;
    }
    turn.give();
    return handled;
  }

  private String stream(OperationContext context) {
    DescribeTableRequest request =
        DescribeTableRequest.builder()
            .tableName(table.name())
            .overrideConfiguration(table.options())
            .build();
    String stream =
        table
            .driver()
            .call(context, client -> client.describeTable(request))
            .table()
            .latestStreamArn();
    if (stream == null) {
      throw new BackendException(
          context,
          Category.REFUSED,
          "the table has no stream. Switch it on: aws dynamodb update-table --table-name "
              + table.name()
              + " --stream-specification StreamEnabled=true,StreamViewType=NEW_AND_OLD_IMAGES.",
          null);
    }
    return stream;
  }
}
