package invalid;

import dev.rowsmith.annotation.Column;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;

@Table
record StoredNames(
    @PartitionKey int id,
    @Column("") String empty, // RS021
    @Column("a\nb") String line, // RS021
    @Column("a\0b") String nul, // RS021
    @Column("\ud83d") String half, // RS021
    @Column("a123456789b123456789c123456789d123456789e123456789f123456789g1234") String longer, // RS021
    @Column("äääääääääääääääääääääääääääääääää") String wide, // RS021
    @Column("quote\"back\\slash$#:.") String odd,
    @Column("😀") String smile,
    @Column("select") String word) {}
