package dev.rowsmith.manual;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;
import java.time.LocalDate;

/** A record with keys of several components. */
// docs: composite-key
@Table("ticket_sales")
public record TicketSale(
    @PartitionKey String theatre,
    @PartitionKey LocalDate evening,
    @SortKey String block,
    @SortKey int row,
    String guest) {}
// docs: end
