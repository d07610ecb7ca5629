package dev.rowsmith.dynamodb;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class AttributeValueRoundTripTest extends ItemRoundTripContract {

  @Override
  Sample read(Map<String, AttributeValue> item) {
    return Sample.CODEC.read(new ItemReader(Sample.TABLE.attributes(), item));
  }
}
