package dev.rowsmith.processor;

import dev.rowsmith.processor.generate.DaoGenerator;
import dev.rowsmith.processor.generate.EnumsGenerator;
import dev.rowsmith.processor.generate.Flavor;
import dev.rowsmith.processor.generate.GeneratedNames;
import dev.rowsmith.processor.generate.KeyRecordGenerator;
import dev.rowsmith.processor.generate.ManifestGenerator;
import dev.rowsmith.processor.generate.PartGenerator;
import dev.rowsmith.processor.generate.ProjectionGenerator;
import dev.rowsmith.processor.generate.TableGenerator;
import dev.rowsmith.processor.model.IndexModel;
import dev.rowsmith.processor.model.ProjectionModel;
import dev.rowsmith.processor.model.TableModel;
import dev.rowsmith.processor.read.Reading;
import dev.rowsmith.processor.write.SourceWriter;
import java.io.IOException;
import javax.lang.model.element.TypeElement;

/** Generates and writes all files of a table. */
final class TableFiles {

  private final SourceWriter writer;

  TableFiles(SourceWriter writer) {
    this.writer = writer;
  }

  /** Writes what a record's components may be waiting for. */
  void writeEnums(Reading reading, TypeElement type) throws IOException {
    for (Reading each : reading.types()) {
      writeEnums(each, type);
    }
    if (reading.enums().isPresent()) {
      writer.write(new EnumsGenerator().generate(reading.enums().get()), type);
    }
  }

  /** Writes everything, that of the record types of a sealed interface first. */
  void write(Reading reading, TypeElement type) throws IOException {
    for (Reading each : reading.types()) {
      writeClasses(each, type);
    }
    writeClasses(reading, type);
    TableModel table = reading.table().orElseThrow();
    writer.writeManifest(table.name(), new ManifestGenerator().generate(table), type);
  }

  private void writeClasses(Reading reading, TypeElement type) throws IOException {
    TableModel table = reading.table().orElseThrow();
    writer.write(new EnumsGenerator().generate(reading.enums().orElseThrow()), type);
    writer.write(new TableGenerator().generate(table), type);
    for (Flavor flavor : Flavor.values()) {
      writer.write(new DaoGenerator(flavor).generate(table), type);
    }
    if (table.key().attributes().size() > 1) {
      writer.write(new KeyRecordGenerator().generate(table), type, KeyRecordGenerator::asRecord);
    }
    for (IndexModel index : table.indexes()) {
      if (index.partial()) {
        ProjectionModel part =
            table.projection(index, GeneratedNames.partOf(table.record(), index.name()));
        writer.write(new PartGenerator().generate(part, index), type, KeyRecordGenerator::asRecord);
        writer.write(new ProjectionGenerator().generate(part), type);
      }
    }
  }
}
