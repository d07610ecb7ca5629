package dev.rowsmith.processor.generate;

import com.squareup.javapoet.ClassName;
import dev.rowsmith.processor.model.Casing;

/** The names of everything that is generated and that a user's code says. */
public final class GeneratedNames {

  private GeneratedNames() {}

  /** {@code PhoneDao}, in the record's package. */
  public static ClassName dao(ClassName record) {
    return beside(record, "Dao");
  }

  /** {@code PhoneAsyncDao}, in the record's package. */
  public static ClassName asyncDao(ClassName record) {
    return beside(record, "AsyncDao");
  }

  /** {@code PhoneEnums}, in the record's package. */
  public static ClassName enums(ClassName record) {
    return beside(record, "Enums");
  }

  /** {@code PhoneTable}, in the record's package. */
  public static ClassName table(ClassName record) {
    return beside(record, "Table");
  }

  /** {@code PhoneKey}, in the record's package, where the key is of several components. */
  public static ClassName key(ClassName record) {
    return beside(record, "Key");
  }

  /** {@code PhoneEnums.Relationship}, for the component {@code relationship}. */
  public static ClassName valueEnum(ClassName record, String component) {
    return enums(record).nestedClass(Casing.pascal(component));
  }

  /**
   * {@code queryBy} and the index's name in Pascal case, without a leading {@code by} or a trailing
   * {@code index}: {@code by-owner} gives {@code queryByOwner}.
   */
  public static String queryMethod(String index) {
    String name = Casing.pascal(index);
    if (name.startsWith("By") && name.length() > 2 && !Character.isLowerCase(name.charAt(2))) {
      name = name.substring(2);
    }
    if (name.endsWith("Index") && name.length() > "Index".length()) {
      name = name.substring(0, name.length() - "Index".length());
    }
    return "queryBy" + name;
  }

  /** {@code PhoneByOwner}, for an index that is queried by {@code queryByOwner}. */
  public static ClassName partOf(ClassName record, String index) {
    return beside(record, queryMethod(index).substring("query".length()));
  }

  /** {@code PhoneSummaryProjection}, in the package of the record that is a part of another. */
  public static ClassName projection(ClassName part) {
    return beside(part, "Projection");
  }

  private static ClassName beside(ClassName record, String suffix) {
    return ClassName.get(record.packageName(), record.simpleName() + suffix);
  }
}
