package dev.rowsmith.testing.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalJarsTest {
  private static final String SETTINGS = "rowsmith.testing.maven-settings";
  private static final String REPOSITORY = "maven.repo.local";

  private final String repository = System.getProperty(REPOSITORY);

  @TempDir private Path directory;

  @AfterEach
  void restore() {
    System.clearProperty(LocalJars.DIRECTORY);
    System.clearProperty(SETTINGS);
    if (repository == null) {
      System.clearProperty(REPOSITORY);
    } else {
      System.setProperty(REPOSITORY, repository);
    }
  }

  @Test
  void takesTheJarsOfTheDirectoryThatIsNamed() throws Exception {
    Path server = Files.createFile(directory.resolve("DynamoDBLocal.jar"));
    Path library =
        Files.createFile(Files.createDirectory(directory.resolve("lib")).resolve("a.jar"));
    Files.createFile(directory.resolve("LICENSE.txt"));
    System.setProperty(LocalJars.DIRECTORY, directory.toString());

    assertThat(LocalJars.find()).containsExactlyInAnyOrder(server, library);
  }

  @Test
  void refusesADirectoryWithoutTheServer() {
    System.setProperty(LocalJars.DIRECTORY, directory.toString());

    assertThatThrownBy(LocalJars::find).hasMessageContaining(LocalJars.DIRECTORY);
  }

  @Test
  void tellsWhatWasTriedAndHowToMendItWhenOffline() throws Exception {
    Path settings = directory.resolve("settings.xml");
    Files.writeString(settings, "<settings><offline>true</offline></settings>");
    Path empty = Files.createDirectory(directory.resolve("repository"));
    System.setProperty(SETTINGS, settings.toString());
    System.setProperty(REPOSITORY, empty.toString());

    assertThatThrownBy(LocalJars::find)
        .isInstanceOf(LocalJars.NotFoundException.class)
        .hasMessageContainingAll(
            "(offline)", empty.toString(), "settings.xml", LocalJars.DIRECTORY);
  }
}
