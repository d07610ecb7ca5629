package dev.rowsmith.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The manual's Java is that of these tests, to the letter; {@code -Drowsmith.docs=rewrite} puts it
 * there.
 */
class ManualTest {

  @Test
  void blocksAreTheMarkedRegions() throws IOException {
    Map<String, String> regions = Manual.regions();
    boolean rewrite = "rewrite".equals(System.getProperty("rowsmith.docs"));
    for (Path page : Manual.pages()) {
      if (rewrite) {
        Manual.rewrite(page, regions);
      }
      for (Manual.Block block : Manual.blocks(page)) {
        assertThat(regions).as(page + " shows a region that is marked").containsKey(block.name());
        assertThat(block.text())
            .as(page + ", block " + block.name())
            .isEqualTo(regions.get(block.name()));
      }
    }
  }

  @Test
  void everyRegionIsShown() throws IOException {
    Set<String> shown = new TreeSet<>();
    for (Path page : Manual.pages()) {
      Manual.blocks(page).forEach(block -> shown.add(block.name()));
    }
    assertThat(Manual.regions()).isNotEmpty();
    assertThat(shown).isEqualTo(Manual.regions().keySet());
  }

  @Test
  void everyPageIsInTheIndex() throws IOException {
    Path index = Manual.PAGES.resolve("index.md");
    for (Path page : Manual.pages()) {
      if (!page.equals(index)) {
        assertThat(Manual.relativeLinks(index)).contains(page.getFileName().toString());
      }
    }
  }

  @Test
  void relativeLinksLeadSomewhere() throws IOException {
    for (Path page : Manual.pages()) {
      for (String link : Manual.relativeLinks(page)) {
        assertThat(Files.exists(Manual.PAGES.resolve(link))).as(page + " -> " + link).isTrue();
      }
    }
  }
}
