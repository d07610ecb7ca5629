package dev.rowsmith.sql;

import dev.rowsmith.EnumAttribute;
import dev.rowsmith.OrderedAttribute;
import dev.rowsmith.TextAttribute;
import dev.rowsmith.codec.EnumCodec;
import dev.rowsmith.codec.Key;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.IndexSchema;
import dev.rowsmith.schema.KeySchema;
import dev.rowsmith.schema.TableSchema;
import dev.rowsmith.schema.Trait;
import java.math.BigDecimal;

/** A table with a composite key and an index, for tests of the SQL that is made of it. */
final class PhoneFixture {

  static final TextAttribute<Phone> OWNER =
      new TextAttribute<>(0, "owner", "owner", Trait.REQUIRED);
  static final OrderedAttribute<Phone, Integer> NUMBER =
      new OrderedAttribute<>(1, "number", "no\"", AttributeType.INT32, Trait.REQUIRED);
  static final EnumAttribute<Phone, String> KIND =
      new EnumAttribute<>(2, "kind", "kind", EnumCodec.ofTexts("HOME", "O'WN"));
  static final TextAttribute<Phone> NAME = new TextAttribute<>(3, "name", "name");
  static final OrderedAttribute<Phone, BigDecimal> COST =
      new OrderedAttribute<>(4, "cost", "cost", AttributeType.DECIMAL);

  static final IndexSchema BY_KIND = IndexSchema.global("by-kind", KeySchema.of(KIND, NAME));

  static final TableSchema SCHEMA =
      TableSchema.builder("Phone", "phone", OWNER, NUMBER, KIND, NAME, COST)
          .key(KeySchema.of(OWNER, NUMBER))
          .index(BY_KIND)
          .build();

  static final SqlTable TABLE = new SqlTable(null, "phone", SCHEMA);
  static final TableStatements STATEMENTS = new TableStatements(TABLE);
  static final Key KEY = Key.of(OWNER.operand("ann"), NUMBER.operand(7));

  private PhoneFixture() {}

  /** Only names the type of the attributes. */
  interface Phone {}
}
