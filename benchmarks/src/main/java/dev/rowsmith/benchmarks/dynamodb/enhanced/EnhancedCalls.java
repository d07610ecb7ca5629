package dev.rowsmith.benchmarks.dynamodb.enhanced;

import dev.rowsmith.benchmarks.dynamodb.Calls;
import dev.rowsmith.benchmarks.fixture.Fixtures;
import java.util.List;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.model.IgnoreNullsMode;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.ReadBatch;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The Enhanced Client, with any kind of model. */
public final class EnhancedCalls<F, N> implements Calls {

  private static final Expression EXISTS =
      Expression.builder()
          .expression("attribute_exists(#o)")
          .putExpressionName("#o", "owner")
          .build();

  private final DynamoDbEnhancedClient client;
  private final EnhancedModel<F, N> model;
  private final DynamoDbTable<F> flats;
  private final DynamoDbTable<N> nesteds;
  private final F flat;
  private final N nested;
  private final Key key;
  private final List<Key> many;

  public EnhancedCalls(DynamoDbClient plain, EnhancedModel<F, N> model) {
    this.client = DynamoDbEnhancedClient.builder().dynamoDbClient(plain).build();
    this.model = model;
    this.flats = client.table("flat", model.flats());
    this.nesteds = client.table("nested", model.nesteds());
    this.flat = model.of(Fixtures.flat(7));
    this.nested = model.of(Fixtures.nested());
    this.many =
        Fixtures.flats(Fixtures.MANY).stream()
            .map(each -> key(each.owner(), each.number()))
            .toList();
    this.key = many.get(7);
  }

  private static Key key(String owner, long number) {
    return Key.builder().partitionValue(owner).sortValue(number).build();
  }

  @Override
  public Object get() {
    return flats.getItem(request -> request.key(key).consistentRead(true));
  }

  @Override
  public Object put() {
    flats.putItem(flat);
    return flat;
  }

  @Override
  public Object update() {
    F titled = model.titled("customer-4711", 7, "Order number 7");
    return flats.updateItem(
        request ->
            request
                .item(titled)
                .ignoreNullsMode(IgnoreNullsMode.SCALAR_ONLY)
                .conditionExpression(EXISTS));
  }

  @Override
  public List<?> query() {
    QueryConditional partition =
        QueryConditional.keyEqualTo(to -> to.partitionValue("customer-4711"));
    return flats
        .query(request -> request.queryConditional(partition).consistentRead(true))
        .items()
        .stream()
        .toList();
  }

  @Override
  public List<?> scan() {
    return flats.scan(request -> request.consistentRead(true)).items().stream().toList();
  }

  @Override
  public List<?> batchGet() {
    ReadBatch.Builder<F> batch =
        ReadBatch.builder(flats.tableSchema().itemType().rawClass()).mappedTableResource(flats);
    for (Key each : many) {
      batch.addGetItem(request -> request.key(each).consistentRead(true));
    }
    return client
        .batchGetItem(request -> request.readBatches(batch.build()))
        .resultsForTable(flats)
        .stream()
        .toList();
  }

  @Override
  public Object getNested() {
    Key id = Key.builder().partitionValue("order-4711").build();
    return nesteds.getItem(request -> request.key(id).consistentRead(true));
  }

  @Override
  public Object putNested() {
    nesteds.putItem(nested);
    return nested;
  }

  @Override
  public Object asRecord(Object read) {
    return model.asRecord(read);
  }
}
