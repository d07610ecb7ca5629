package dev.rowsmith.manual;

import dev.rowsmith.annotation.Column;
import dev.rowsmith.annotation.Naming;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import java.math.BigDecimal;

/** A record with stored names of its own. */
// docs: naming
@Table(value = "invoices", naming = Naming.AS_IS)
public record Invoice(
    @PartitionKey String invoiceId, // stored as invoiceId
    @Column("total_amount") BigDecimal total) {} // stored as total_amount
// docs: end
