package dev.rowsmith;

import dev.rowsmith.codec.Operand;
import dev.rowsmith.codec.OperandText;
import dev.rowsmith.codec.ValueRow;
import dev.rowsmith.operation.Position;
import dev.rowsmith.operation.ReadSpec;
import dev.rowsmith.operation.ReadSpec.Range;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.TableSchema;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Carries a place within a query to a text and back, the same on every backend.
 *
 * <p>The text holds a fingerprint of the query and the keys of the last record, but never the
 * values that the query itself says, such as its partition's: those are always the query's own, so
 * that no token leads into another partition.
 */
final class PageTokens {

  private static final int FINGERPRINT_BYTES = 16;

  private final TableSchema schema;
  private final TokenSeal seal;

  PageTokens(TableSchema schema, TokenSeal seal) {
    this.schema = schema;
    this.seal = seal;
  }

  /** The token of a place. */
  String token(ReadSpec spec, Position position) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.write(fingerprint(spec));
      for (Operand key : position.keys()) {
        if (fixed(spec, key.attribute()) == null) {
          byte[] text = OperandText.of(key).getBytes(StandardCharsets.UTF_8);
          out.writeInt(text.length);
          out.write(text);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A byte array takes everything.", e);
    }
    return Base64.getUrlEncoder().withoutPadding().encodeToString(seal.close(bytes.toByteArray()));
  }

  /**
   * The place of a token.
   *
   * @throws InvalidPageTokenException when it is none of this query
   */
  Position position(ReadSpec spec, String token, OperationContext context) {
    try {
      byte[] content = seal.open(Base64.getUrlDecoder().decode(token));
      return read(spec, new DataInputStream(new ByteArrayInputStream(content)));
    } catch (IOException | TokenSeal.BrokenException | RuntimeException e) {
      throw new InvalidPageTokenException(context, e);
    }
  }

  private Position read(ReadSpec spec, DataInputStream in) throws IOException {
    if (!MessageDigest.isEqual(in.readNBytes(FINGERPRINT_BYTES), fingerprint(spec))) {
      throw new IOException("The token is of another query.");
    }
    List<Operand> keys = new ArrayList<>();
    for (AttributeSchema attribute : schema.order(spec.index())) {
      Operand fixed = fixed(spec, attribute);
      keys.add(fixed == null ? key(attribute, in) : fixed);
    }
    if (in.read() != -1) {
      throw new IOException("The token goes on behind its end.");
    }
    return new Position(keys);
  }

  private Operand key(AttributeSchema attribute, DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > in.available()) {
      throw new IOException("The token ends too early.");
    }
    String text = new String(in.readNBytes(length), StandardCharsets.UTF_8);
    Operand key = OperandText.parse(attribute, text);
    // Without a seal anybody can make a token, also of what no key may be.
    ValueRow.normal(key, schema.keyLimits());
    return key;
  }

  private static @Nullable Operand fixed(ReadSpec spec, AttributeSchema attribute) {
    Range range = spec.range();
    return range == null ? null : range.fixed(attribute);
  }

  /** What tells this query from others: not how many records, nor how consistent. */
  private byte[] fingerprint(ReadSpec spec) {
    String records = schema.shared() ? schema.name() + "\n" + schema.record() : schema.name();
    String text = records + "\n" + spec.range() + "\n" + spec.filter() + "\n" + spec.order();
    if (spec.segment() != null) {
      text += "\n" + spec.segment();
    }
    byte[] digest = TokenSeal.sha256(text.getBytes(StandardCharsets.UTF_8));
    return Arrays.copyOf(digest, FINGERPRINT_BYTES);
  }
}
