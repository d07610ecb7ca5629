package example;

import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * The key of a {@link Receipt}.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public record ReceiptKey(String shop, Instant at) {}
