package dev.rowsmith.dynamodb;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class JsonRoundTripTest extends ItemRoundTripContract {

  private static final NameTables NAMES = new NameTables();

  @Override
  Sample read(Map<String, AttributeValue> item) {
    JsonInput in = new JsonInput(ItemJson.of(item), NAMES);
    return Sample.CODEC.read(new JsonFieldReader(in, NAMES.of(Sample.TABLE.attributes())));
  }
}
