package dev.rowsmith.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.NameAllocator;
import dev.rowsmith.processor.model.AttributeModel;
import dev.rowsmith.processor.model.Casing;
import dev.rowsmith.processor.model.EnumsModel;
import dev.rowsmith.processor.model.TableModel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The names of the enums of a record: those of components with a list, which users' records name,
 * go before {@code Attribute} and {@code Index}.
 */
final class EnumNames {

  private final ClassName enums;
  private final NameAllocator nested = new NameAllocator();

  private EnumNames(ClassName record, Stream<String> components) {
    this.enums = GeneratedNames.enums(record);
    components.forEach(
        component -> nested.newName(GeneratedNames.valueEnum(record, component).simpleName()));
    nested.newName("Attribute", "attribute");
    nested.newName("Index", "index");
  }

  static EnumNames of(EnumsModel model) {
    return new EnumNames(
        model.record(), model.lists().stream().map(EnumsModel.ValueList::component));
  }

  static EnumNames of(TableModel model) {
    return new EnumNames(
        model.record(),
        model.attributes().stream()
            .filter(attribute -> attribute.enumeration().filter(e -> e.generated()).isPresent())
            .map(AttributeModel::component));
  }

  ClassName attribute() {
    return enums.nestedClass(nested.get("attribute"));
  }

  ClassName index() {
    return enums.nestedClass(nested.get("index"));
  }

  /** Names in upper snake case as constants of one enum, each with the name that it is made of. */
  static Map<String, String> constants(Stream<String> names) {
    NameAllocator allocator = new NameAllocator();
    Map<String, String> constants = new LinkedHashMap<>();
    names.forEach(name -> constants.put(allocator.newName(Casing.upperSnake(name)), name));
    return constants;
  }
}
