package dev.rowsmith.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.DuplicateValueException;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A write of unique values whose answer was lost is done once. */
class LostUniqueValuesTest {

  private static final Handle ANN = new Handle(1, "ann");

  @ParameterizedTest
  @EnumSource
  void createIsNoDuplicateOfItself(Server server) throws IOException {
    try (Faulty faulty = server.open()) {
      HandleDao handles = new HandleDao(faulty.database());
      handles.createTable();
      faulty.proxy().next(Fault.ANSWER_LOST);
      assertThat(handles.createRecord(ANN)).isEqualTo(ANN);
      assertThat(handles.getByName("ann")).isEqualTo(ANN);
      handles.dropTable();
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatNoThreadWaitsForIsDoneOnceToo(Server server) throws IOException {
    try (Faulty faulty = server.open()) {
      HandleAsyncDao handles = new HandleAsyncDao(faulty.database());
      handles.createTable().join();
      faulty.proxy().next(Fault.ANSWER_LOST);
      assertThat(handles.createRecord(ANN).join()).isEqualTo(ANN);
      faulty.proxy().next(Fault.ANSWER_LOST);
      assertThat(handles.createRecord(2, "ann").handle((stored, failure) -> failure).join())
          .isInstanceOf(DuplicateValueException.class);
      faulty.proxy().next(Fault.ANSWER_LOST);
      handles.putRecord(new Handle(1, "anne")).join();
      handles.createRecord(2, "ann").join();
      faulty.proxy().next(Fault.NONE, Fault.ANSWER_LOST);
      assertThat(handles.deleteRecord(2).join()).isTrue();
      assertThat(handles.findByName("ann").join()).isEmpty();
      assertThat(handles.getByName("anne").join()).isEqualTo(new Handle(1, "anne"));
      handles.dropTable().join();
    }
  }

  @ParameterizedTest
  @EnumSource
  void duplicateStaysOne(Server server) throws IOException {
    try (Faulty faulty = server.open()) {
      HandleDao handles = new HandleDao(faulty.database());
      handles.createTable();
      handles.createRecord(ANN);
      faulty.proxy().next(Fault.ANSWER_LOST);
      assertThatThrownBy(() -> handles.createRecord(2, "ann"))
          .isInstanceOf(DuplicateValueException.class);
      assertThat(handles.findRecord(2)).isEmpty();
      handles.dropTable();
    }
  }

  @ParameterizedTest
  @EnumSource
  void putAndDeletionAreDone(Server server) throws IOException {
    try (Faulty faulty = server.open()) {
      HandleDao handles = new HandleDao(faulty.database());
      handles.createTable();
      handles.createRecord(ANN);
      faulty.proxy().next(Fault.ANSWER_LOST);
      handles.putRecord(new Handle(1, "anne"));
      handles.createRecord(2, "ann");
      faulty.proxy().next(Fault.ANSWER_LOST);
      assertThat(handles.deleteRecord(2)).isTrue();
      handles.createRecord(3, "ann");
      handles.dropTable();
    }
  }
}
