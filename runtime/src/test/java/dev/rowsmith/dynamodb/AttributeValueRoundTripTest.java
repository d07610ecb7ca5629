package dev.rowsmith.dynamodb;

import dev.rowsmith.schema.AttributeSchema;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class AttributeValueRoundTripTest extends ItemRoundTripContract {

  @Override
  Sample read(Map<String, AttributeValue> item) {
    return Sample.CODEC.read(
        new ItemReader(item, Sample.TABLE.attributes().toArray(new AttributeSchema[0])));
  }
}
