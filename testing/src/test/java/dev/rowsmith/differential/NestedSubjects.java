package dev.rowsmith.differential;

import dev.rowsmith.contract.Bag;
import dev.rowsmith.contract.BagTable;
import dev.rowsmith.contract.House;
import dev.rowsmith.contract.HouseTable;
import dev.rowsmith.contract.Mixture;
import dev.rowsmith.contract.MixtureTable;
import dev.rowsmith.contract.Task;
import dev.rowsmith.contract.Tree;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Records with sets, lists, maps, records and others within. */
final class NestedSubjects {

  private NestedSubjects() {}

  static Subject<Mixture> mixture() {
    Tree.Branch leaf = new Tree.Branch("a", List.of(), Map.of(), null);
    return Subject.of(Mixture.class, MixtureTable.SCHEMA, MixtureTable.CODEC)
        .with(
            "branch",
            Pool.of(
                leaf,
                new Tree.Branch("", List.of(), Map.of(), null),
                new Tree.Branch("a", List.of(leaf), Map.of(), null),
                new Tree.Branch("a", List.of(), Map.of("x", leaf), leaf)))
        .with(
            "shape",
            Pool.of(
                new Tree.Point(),
                new Tree.Circle(1),
                new Tree.Circle(-1e-7),
                new Tree.Square("a", 1),
                new Tree.Group(List.of(new Tree.Point(), new Tree.Group(List.of())))));
  }

  /** Values within lists, maps and records. */
  static Subject<House> house() {
    House.Room bare = room("a", null, null, Set.of(), Map.of());
    House.Room rich =
        room("b", new BigDecimal("1.50"), bare, Set.of("x", "y"), Map.of("x", bare, "é", bare));
    House.Room free = room("a", new BigDecimal("1E126"), null, Set.of(), Map.of());
    House.Room nul = room("a\0", null, null, Set.of(), Map.of());
    Pool rooms = Pool.of(bare, rich, room("", null, rich, Set.of(), Map.of())).refusing(free, nul);
    Pool lists =
        Pool.of(List.of(bare), List.of(), List.of(bare, rich), List.of(bare, bare))
            .refusing(List.of(bare, nul));
    Pool colors = Pool.of(0, 1, 255, -1).as(ConvertedSubjects.HEX);
    return Subject.of(House.class, HouseTable.SCHEMA, HouseTable.CODEC)
        .with("hall", rooms)
        .with("annex", rooms)
        .with("rooms", lists)
        .with(
            "shelves",
            Pool.of(
                Map.of("x", List.of("a")),
                Map.of(),
                Map.of("x", List.of(), "y", List.of("a", "b"))))
        .within(HouseTable.HALL.name(), String.class)
        .within(HouseTable.HALL.doors(), int.class)
        .within(HouseTable.HALL.level(), byte.class)
        .within(HouseTable.HALL.precise(), double.class)
        .within(HouseTable.HALL.price(), BigDecimal.class)
        .within(HouseTable.HALL.since(), Instant.class)
        .within(HouseTable.HALL.color(), colors)
        .within(HouseTable.HALL.tags(), sets("x", "y"))
        .within(HouseTable.HALL.inner(), rooms)
        .within(HouseTable.ANNEX.price(), BigDecimal.class)
        .within(HouseTable.ANNEX.area(), long.class)
        .within(HouseTable.ANNEX.inner().since(), Instant.class)
        .within(HouseTable.ANNEX.named().key("x"), rooms)
        .within(HouseTable.ROOMS.at(0), rooms)
        .within(HouseTable.ROOMS.at(1).price(), BigDecimal.class)
        .within(HouseTable.COUNTS.key("a"), int.class)
        .within(HouseTable.COUNTS.key("a.b"), int.class)
        .within(HouseTable.SHELVES.key("x"), Pool.of(List.of("a"), List.of(), List.of("b", "a")))
        .within(HouseTable.SHELVES.key("x").at(0), String.class);
  }

  private static House.Room room(
      String name,
      @Nullable BigDecimal price,
      House.@Nullable Room inner,
      Set<String> tags,
      Map<String, House.Room> named) {
    Instant since = price == null ? null : Instant.parse("2026-11-20T12:00:00.000000999Z");
    Integer color = price == null ? null : 255;
    return new House.Room(
        name, 1, (byte) 127, -1, 1.5f, -0.0, price, since, color, tags, named, inner);
  }

  /** Sets of every type. */
  static Subject<Bag> bag() {
    return Subject.of(Bag.class, BagTable.SCHEMA, BagTable.CODEC)
        .with("tiny", sets((byte) 1, (byte) -128))
        .with("small", sets((short) 1, (short) -1))
        .with("numbers", sets(1, -1))
        .with("big", sets(1L, Long.MIN_VALUE))
        .with("whole", sets(BigInteger.ONE, BigInteger.TEN.pow(37)))
        .with(
            "prices",
            sets(new BigDecimal("1.50"), new BigDecimal("1E+2"))
                .refusing(Set.of(new BigDecimal("1E126"))))
        .with(
            "blobs",
            sets(
                ByteBuffer.wrap(new byte[] {1}).asReadOnlyBuffer(),
                ByteBuffer.wrap(new byte[] {-1, 0}).asReadOnlyBuffer()))
        .with("states", sets(Task.State.OPEN, Task.State.RUNNING));
  }

  private static Pool sets(Object one, Object other) {
    return Pool.of(Set.of(one), Set.of(one, other), Set.of(), Set.of(other));
  }
}
