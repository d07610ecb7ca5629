package dev.rowsmith.differential;

import dev.rowsmith.contract.Draft;
import dev.rowsmith.contract.DraftTable;
import dev.rowsmith.contract.Errand;
import dev.rowsmith.contract.ErrandTable;
import dev.rowsmith.contract.Event;
import dev.rowsmith.contract.EventLine;
import dev.rowsmith.contract.EventLineProjection;
import dev.rowsmith.contract.EventTable;
import dev.rowsmith.contract.Everything;
import dev.rowsmith.contract.EverythingTable;
import dev.rowsmith.contract.Garment;
import dev.rowsmith.contract.GarmentTable;
import dev.rowsmith.contract.Page;
import dev.rowsmith.contract.PageTable;
import dev.rowsmith.contract.Pass;
import dev.rowsmith.contract.PassTable;
import dev.rowsmith.contract.Patron;
import dev.rowsmith.contract.PatronTable;
import dev.rowsmith.contract.Phone;
import dev.rowsmith.contract.PhoneTable;
import dev.rowsmith.contract.Seat;
import dev.rowsmith.contract.SeatTable;
import dev.rowsmith.contract.Session;
import dev.rowsmith.contract.SessionTable;
import dev.rowsmith.contract.Shipment;
import dev.rowsmith.contract.ShipmentTable;
import dev.rowsmith.contract.Slot;
import dev.rowsmith.contract.SlotTable;
import dev.rowsmith.contract.Task;
import dev.rowsmith.contract.TaskTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The records that are tried, and what their tables do not say of them. */
final class Subjects {

  private Subjects() {}

  static List<Experiment> all() {
    List<Experiment> all = new ArrayList<>();
    single().forEach(subject -> all.add(Experiment.of(subject)));
    all.add(TemplateSubjects.library());
    all.add(PartSubjects.fleet());
    return all;
  }

  private static List<Subject<?>> single() {
    return List.of(
        Subject.of(Phone.class, PhoneTable.SCHEMA, PhoneTable.CODEC),
        Subject.of(Event.class, EventTable.SCHEMA, EventTable.CODEC)
            .defaulting("attempts", 3)
            .parts(parts -> parts.selected(EventLine.class, EventLineProjection.OF_EVENT)),
        Subject.of(Slot.class, SlotTable.SCHEMA, SlotTable.CODEC),
        Subject.of(Shipment.class, ShipmentTable.SCHEMA, ShipmentTable.CODEC),
        Subject.of(Draft.class, DraftTable.SCHEMA, DraftTable.CODEC),
        Subject.of(Seat.class, SeatTable.SCHEMA, SeatTable.CODEC),
        Subject.of(Session.class, SessionTable.SCHEMA, SessionTable.CODEC),
        Subject.of(Page.class, PageTable.SCHEMA, PageTable.CODEC),
        NestedSubjects.mixture(),
        task(),
        Subject.of(Everything.class, EverythingTable.SCHEMA, EverythingTable.CODEC)
            .with("state", states("OPEN", "OTHER")),
        Subject.of(Errand.class, ErrandTable.SCHEMA, ErrandTable.CODEC),
        NestedSubjects.house(),
        TemplateSubjects.booking(),
        TemplateSubjects.note(),
        TemplateSubjects.post(),
        ConvertedSubjects.account(),
        ConvertedSubjects.visit(),
        garment(),
        Subject.of(Patron.class, PatronTable.SCHEMA, PatronTable.CODEC),
        Subject.of(Pass.class, PassTable.SCHEMA, PassTable.CODEC),
        NestedSubjects.bag(),
        PartSubjects.crate(),
        PartSubjects.badge(),
        PartSubjects.stall(),
        PartSubjects.household());
  }

  private static Pool states(String open, String other) {
    Map<Task.State, String> texts =
        Map.of(Task.State.OPEN, open, Task.State.RUNNING, "in_progress", Task.State.OTHER, other);
    return Pool.of((Object[]) Task.State.values()).as(Form.of(texts));
  }

  private static Subject<Task> task() {
    return Subject.of(Task.class, TaskTable.SCHEMA, TaskTable.CODEC)
        .with("state", states("open", "other"))
        .defaulting("color", Task.Color.NONE);
  }

  /** Enums of the database's own. */
  private static Subject<Garment> garment() {
    Pool sizes =
        Pool.of((Object[]) Garment.Size.values())
            .as(
                Form.of(
                    Map.of(
                        Garment.Size.SMALL,
                        "SMALL",
                        Garment.Size.MEDIUM,
                        "MEDIUM",
                        Garment.Size.LARGE,
                        "it's \\ large")));
    return Subject.of(Garment.class, GarmentTable.SCHEMA, GarmentTable.CODEC)
        .with("size", sizes)
        .with("worn", sizes)
        .with("kind", sizes)
        .with(
            "sizes",
            Pool.of(
                Set.of(Garment.Size.SMALL),
                Set.of(),
                Set.of(Garment.Size.LARGE, Garment.Size.MEDIUM)));
  }
}
