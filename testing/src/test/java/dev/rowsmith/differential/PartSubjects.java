package dev.rowsmith.differential;

import dev.rowsmith.contract.Badge;
import dev.rowsmith.contract.BadgeByGate;
import dev.rowsmith.contract.BadgeByGateProjection;
import dev.rowsmith.contract.BadgeBySk;
import dev.rowsmith.contract.BadgeBySkProjection;
import dev.rowsmith.contract.BadgeLineProjection;
import dev.rowsmith.contract.BadgeTable;
import dev.rowsmith.contract.Crate;
import dev.rowsmith.contract.CrateBySentAt;
import dev.rowsmith.contract.CrateBySentAtProjection;
import dev.rowsmith.contract.CrateByShelf;
import dev.rowsmith.contract.CrateByShelfProjection;
import dev.rowsmith.contract.CrateByState;
import dev.rowsmith.contract.CrateByStateProjection;
import dev.rowsmith.contract.CrateByTown;
import dev.rowsmith.contract.CrateByTownProjection;
import dev.rowsmith.contract.CrateTable;
import dev.rowsmith.contract.Fleet;
import dev.rowsmith.contract.FleetTable;
import dev.rowsmith.contract.Household;
import dev.rowsmith.contract.HouseholdById;
import dev.rowsmith.contract.HouseholdByIdProjection;
import dev.rowsmith.contract.HouseholdTable;
import dev.rowsmith.contract.LetterProjection;
import dev.rowsmith.contract.MailProjection;
import dev.rowsmith.contract.OpeningProjection;
import dev.rowsmith.contract.Stall;
import dev.rowsmith.contract.StallByFee;
import dev.rowsmith.contract.StallByFeeProjection;
import dev.rowsmith.contract.StallByOwner;
import dev.rowsmith.contract.StallByOwnerProjection;
import dev.rowsmith.contract.StallByTrade;
import dev.rowsmith.contract.StallByTradeProjection;
import dev.rowsmith.contract.StallTable;
import dev.rowsmith.contract.TripByDay;
import dev.rowsmith.contract.TripByDayProjection;
import dev.rowsmith.contract.TripByTown;
import dev.rowsmith.contract.TripByTownProjection;
import dev.rowsmith.contract.TripTable;
import dev.rowsmith.contract.VanByTown;
import dev.rowsmith.contract.VanByTownProjection;
import dev.rowsmith.contract.VanPlateProjection;
import dev.rowsmith.contract.VanTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Records of which parts are read, and that embed others. */
final class PartSubjects {

  private PartSubjects() {}

  /** Indexes that hold the keys, or some attributes more. */
  static Subject<Crate> crate() {
    return Subject.of(Crate.class, CrateTable.SCHEMA, CrateTable.CODEC)
        .parts(
            parts ->
                parts
                    .held("by-state", CrateByState.class, CrateByStateProjection.OF_CRATE)
                    .held("sent_at-index", CrateBySentAt.class, CrateBySentAtProjection.OF_CRATE)
                    .held("town-index", CrateByTown.class, CrateByTownProjection.OF_CRATE)
                    .held("shelf-index", CrateByShelf.class, CrateByShelfProjection.OF_CRATE)
                    .selected(CrateByShelf.class, CrateByShelfProjection.OF_CRATE));
  }

  /** Components that are the key's texts. */
  static Subject<Badge> badge() {
    return Subject.of(Badge.class, BadgeTable.SCHEMA, BadgeTable.CODEC)
        .with("number", Pool.of(1, 0, 10, 9999).refusing(-1, 10_000))
        .with("pk", Pool.of("USER#" + new UUID(0, 1), "USER#", "a"))
        .with("sk", Pool.of("BADGE#0001", "BADGE#0000", "BADGE#0010", "BADGE#", "a"))
        .templates(
            key ->
                key.padded("number", 4)
                    .made("pk", row -> "USER#" + row.get("user"))
                    .made("sk", row -> String.format(Locale.ROOT, "BADGE#%04d", row.get("number"))))
        .parts(
            parts ->
                parts
                    .held("by-sk", BadgeBySk.class, BadgeBySkProjection.OF_BADGE)
                    .held("gate-index", BadgeByGate.class, BadgeByGateProjection.OF_BADGE)
                    .selected(Badge.BadgeLine.class, BadgeLineProjection.OF_BADGE));
  }

  /** Components that are within a text of the key alone. */
  static Subject<Stall> stall() {
    return Subject.of(Stall.class, StallTable.SCHEMA, StallTable.CODEC)
        .with("row", Pool.of(1, 0, 10, 999).refusing(-1, 1000))
        .templates(key -> key.padded("row", 3))
        .parts(
            parts ->
                parts
                    .held("by-trade", StallByTrade.class, StallByTradeProjection.OF_STALL)
                    .held("owner-index", StallByOwner.class, StallByOwnerProjection.OF_STALL)
                    .held("fee-index", StallByFee.class, StallByFeeProjection.OF_STALL)
                    .selected(Stall.Opening.class, OpeningProjection.OF_STALL));
  }

  /** Several record types in one table. */
  static Experiment fleet() {
    return new Experiment(
        "Fleet",
        List.of(
            Subject.of(Fleet.Van.class, VanTable.SCHEMA, VanTable.CODEC)
                .with("plate", Pool.of("a", "b", "ab", "A", "é", "a😀", "#"))
                .parts(
                    parts ->
                        parts
                            .held("by-town", VanByTown.class, VanByTownProjection.OF_VAN)
                            .selected(Fleet.VanPlate.class, VanPlateProjection.OF_VAN)),
            Subject.of(Fleet.Trip.class, TripTable.SCHEMA, TripTable.CODEC)
                .with("number", Pool.of(1, 0, 10, 99_999))
                .templates(key -> key.padded("number", 5))
                .parts(
                    parts ->
                        parts
                            .held("by-town", TripByTown.class, TripByTownProjection.OF_TRIP)
                            .held("by-day", TripByDay.class, TripByDayProjection.OF_TRIP))),
        database -> new OpenWhole<>(database, FleetTable.SCHEMA, FleetTable.CODEC));
  }

  /** One that is always there, and others that may be absent. */
  static Subject<Household> household() {
    Pool depths =
        Pool.of(new Household.Length(0), new Household.Length(12), new Household.Length(-1))
            .as(
                Form.of(
                    Household.Length.class,
                    Household.Length::inches,
                    Integer.class,
                    Household.Length::new));
    return Subject.of(Household.class, HouseholdTable.SCHEMA, HouseholdTable.CODEC)
        .group("address.point", "address.point.x", "address.point.y")
        .group("postal", "postal.street", "postal.floor", "postal.kind")
        .group("postal.point", "postal.point.x", "postal.point.y")
        .group("phones", "phones.first")
        .group("extras")
        .defaulting("address.country", "DE")
        .defaulting("postal.country", "DE")
        .with("extras.since", Pool.dates().as(Form.pattern("dd.MM.yyyy", LocalDate::from)))
        .with("extras.depth", depths)
        .parts(
            parts ->
                parts
                    .held("by-id", HouseholdById.class, HouseholdByIdProjection.OF_HOUSEHOLD)
                    .selected(Household.Mail.class, MailProjection.OF_HOUSEHOLD)
                    .selected(Household.Letter.class, LetterProjection.OF_HOUSEHOLD));
  }
}
