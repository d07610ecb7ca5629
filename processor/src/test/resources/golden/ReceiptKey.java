package example;

import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * The key of the {@link Receipt} with this {@code shop} and this {@code at}.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public record ReceiptKey(String shop, Instant at) {}
