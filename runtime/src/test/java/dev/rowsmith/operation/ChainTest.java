package dev.rowsmith.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Plans that are put together of others. */
class ChainTest {

  @Test
  void doesWhatTheOutcomeAsksFor() {
    Plan<String> plan =
        Plan.of(3).thenPlan(number -> Plan.of(number + 4)).then(number -> number + " of them");

    assertThat(plan.run()).isEqualTo("7 of them");
  }

  @Test
  void doesNothingBeforeItIsRun() {
    List<String> done = new ArrayList<>();
    Plan<Boolean> plan = Plan.of("first").then(done::add);

    assertThat(done).isEmpty();
    assertThat(plan.run()).isTrue();
    assertThat(done).containsExactly("first");
  }

  @Test
  void isALoopAsLongAsItTakes() {
    assertThat(counting(0, 1_000_000).run()).isEqualTo(1_000_000);
  }

  private static Plan<Integer> counting(int number, int end) {
    return Plan.of(number)
        .thenPlan(reached -> reached == end ? Plan.of(reached) : counting(reached + 1, end));
  }

  @Test
  void tellsAFailureOfTheFirstPlanAlone() {
    IllegalStateException first = new IllegalStateException("first");
    IllegalStateException next = new IllegalStateException("next");

    assertThatThrownBy(telling(failing(first), Plan.of(1))::run).hasMessage("told: first");
    assertThatThrownBy(telling(Plan.of(1), failing(next))::run).isSameAs(next);
  }

  @Test
  void goesOnAfterAFailureWhereItCan() {
    Plan<Integer> plan =
        new Chain<Integer, Integer>() {
          @Override
          protected Plan<Integer> first() {
            throw new IllegalStateException("cannot be made");
          }

          @Override
          protected Plan<Integer> next(Integer outcome) {
            return Plan.of(outcome);
          }

          @Override
          protected Plan<Integer> failed(RuntimeException failure) {
            return Plan.of(failure.getMessage().length());
          }
        };

    assertThat(plan.run()).isEqualTo("cannot be made".length());
  }

  private static Plan<Integer> failing(RuntimeException failure) {
    return Plan.of(0)
        .then(
            zero -> {
              throw failure;
            });
  }

  private static Plan<Integer> telling(Plan<Integer> first, Plan<Integer> next) {
    return new Chain<Integer, Integer>() {
      @Override
      protected Plan<Integer> first() {
        return first;
      }

      @Override
      protected Plan<Integer> next(Integer outcome) {
        return next;
      }

      @Override
      protected Plan<Integer> failed(RuntimeException failure) {
        throw new IllegalStateException("told: " + failure.getMessage(), failure);
      }
    };
  }
}
