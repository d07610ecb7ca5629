package dev.rowsmith.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.rowsmith.processor.model.TableModel;
import java.util.concurrent.CompletableFuture;

/** The two DAOs of a record, which are made by the same generators. */
public enum Flavor {
  /** {@code PhoneDao}, whose methods bring what they are asked for. */
  BLOCKING(""),
  /** {@code PhoneAsyncDao}, whose methods bring it in a future. */
  ASYNCHRONOUS("Async");

  private final String prefix;

  Flavor(String prefix) {
    this.prefix = prefix;
  }

  /** What the DAO of a table extends. */
  TypeName base(TableModel model) {
    TypeName key = ModelTypes.key(model);
    if (model.mixed()) {
      return ParameterizedTypeName.get(runtime("ReadingDao"), model.record(), key);
    }
    return UpdaterGenerator.updatable(model).isEmpty()
        ? ParameterizedTypeName.get(runtime("RecordDao"), model.record(), key)
        : ParameterizedTypeName.get(
            runtime("UpdatingDao"), model.record(), key, UpdaterGenerator.updater(model));
  }

  ClassName dao(ClassName record) {
    return this == BLOCKING ? GeneratedNames.dao(record) : GeneratedNames.asyncDao(record);
  }

  /** A class of the runtime, by the name of that for a blocking DAO. */
  ClassName runtime(String name) {
    return ClassName.get("dev.rowsmith", prefix + name);
  }

  /** What a method returns that brings this. */
  TypeName brings(TypeName type) {
    return this == BLOCKING
        ? type
        : ParameterizedTypeName.get(ClassName.get(CompletableFuture.class), type.box());
  }

  /** Ends a method that brings nothing by a call. */
  void bringsNothing(MethodSpec.Builder method, String call, Object... arguments) {
    if (this == BLOCKING) {
      method.addStatement(call, arguments);
    } else {
      method.returns(brings(ClassName.get(Void.class))).addStatement("return " + call, arguments);
    }
  }

  /** How a method tells that something is not as it wants it. */
  String throwing() {
    return this == BLOCKING ? "throws" : "fails";
  }
}
