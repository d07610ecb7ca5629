package dev.rowsmith.dynamodb;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;

/**
 * Reads the one member of an answer that holds records straight off its bytes, and leaves the rest
 * to the SDK.
 *
 * <pre>{@code
 * {"Count":2,"Items":[{…},{…}],"ScannedCount":2}    is for the SDK    {"Count":2,"Items":null,…}
 * }</pre>
 *
 * @param <T> what is read
 */
abstract class ByteAnswer<T> {

  /** Where the interceptor finds the one of a request. */
  static final ExecutionAttribute<ByteAnswer<?>> ATTRIBUTE =
      new ExecutionAttribute<>("dev.rowsmith.ByteAnswer");

  private static final byte[] NULL = {'n', 'u', 'l', 'l'};

  /** For the SDK, where reading failed: nobody looks at it. */
  private static final byte[] NOTHING = "{\"Count\":0}".getBytes(StandardCharsets.US_ASCII);

  private final String member;
  private final NameTables tables;
  private boolean taken;
  private @Nullable T result;
  private @Nullable RuntimeException failure;

  /**
   * @param member the name of the member, which is an object or an array
   */
  ByteAnswer(String member, NameTables tables) {
    this.member = member;
    this.tables = tables;
  }

  /** Reads the member's value, and all of it. */
  abstract T read(JsonInput in);

  /** The options of the request whose answer it reads. */
  final AwsRequestOverrideConfiguration options(TableSettings settings) {
    return settings.options().toBuilder().putExecutionAttribute(ATTRIBUTE, this).build();
  }

  /** Whether the answer was read here, and not by the SDK. */
  final boolean taken() {
    return taken;
  }

  /**
   * What was read; null where the answer has no such member.
   *
   * @throws RuntimeException what reading it came to
   */
  final @Nullable T result() {
    if (failure != null) {
      throw failure;
    }
    return result;
  }

  /** Forgets what an earlier attempt was answered. */
  final void forget() {
    taken = false;
    result = null;
    failure = null;
  }

  /** What is left for the SDK of an answer; all of it where it is none that can be read here. */
  final byte[] take(byte[] answer) {
    JsonInput in = new JsonInput(answer, tables);
    try {
      byte[] rest = rest(in);
      taken = true;
      return rest;
    } catch (JsonInput.Malformed e) {
      // The SDK tells what is wrong with it.
      return answer;
    } catch (RuntimeException e) {
      failure = e;
      taken = true;
      return NOTHING;
    }
  }

  private byte[] rest(JsonInput in) {
    in.open('{');
    int from = 0;
    int to = 0;
    for (boolean first = true; in.more('}', first); first = false) {
      boolean wanted = in.string().equals(member);
      in.take(':');
      byte kind = in.peek();
      if (wanted && kind != 'n') {
        from = in.at();
        result = read(in);
        to = in.at();
      } else {
        in.skip();
      }
    }
    return to == 0 ? in.bytes() : without(in.bytes(), from, to);
  }

  private static byte[] without(byte[] answer, int from, int to) {
    byte[] rest = new byte[answer.length - (to - from) + NULL.length];
    System.arraycopy(answer, 0, rest, 0, from);
    System.arraycopy(NULL, 0, rest, from, NULL.length);
    System.arraycopy(answer, to, rest, from + NULL.length, answer.length - to);
    return rest;
  }
}
