package invalid;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;

class SameClass {
  static class A {
    @Table("a_foo")
    record Foo(@PartitionKey int id) {}
  }

  static class B {
    @Table("b_foo")
    record Foo(@PartitionKey int id) {} // RS006
  }

  @Table("upper_foo")
  record FOO(@PartitionKey int id) {} // RS006

  @Table
  record Phone(@PartitionKey int id) {} // RS006
}

class PhoneDao {}
