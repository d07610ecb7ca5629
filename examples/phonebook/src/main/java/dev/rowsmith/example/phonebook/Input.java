package dev.rowsmith.example.phonebook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The records of an input file: a line each, with the kind first and the components behind it.
 *
 * <pre>
 * phone,7,Ann Baker,555-0107,FRIEND,2026-03-14T09:26:53Z
 * </pre>
 *
 * @param phones the phone book
 * @param steps the statuses of training requests, in the order in which they came
 * @param users the users
 */
record Input(List<Phone> phones, List<TrainingStatus> steps, List<User> users) {

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException when a line is not of the form, with the file and the line
   */
  static Input read(Path file) {
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      return read(reader, file.toString());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  static Input read(BufferedReader reader, String name) throws IOException {
    Input input = new Input(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      try {
        input.add(line.split(",", -1));
      } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
        throw new IllegalArgumentException(
            name + ":" + number + ": not a phone, status or user of the form at the file's top.",
            e);
      }
    }
    return input;
  }

  private void add(String[] part) {
    switch (part[0]) {
      case "phone" ->
          phones.add(
              new Phone(
                  Integer.parseInt(part[1]),
                  part[2],
                  part[3],
                  PhoneEnums.Relationship.valueOf(part[4]),
                  Instant.parse(part[5])));
      case "status" ->
          steps.add(
              new TrainingStatus(
                  part[1], TrainingStatusEnums.Status.valueOf(part[2]), Instant.parse(part[3])));
      case "user" -> users.add(new User(part[1], part[2], Instant.parse(part[3])));
      default -> throw new IllegalArgumentException("unknown kind");
    }
  }
}
