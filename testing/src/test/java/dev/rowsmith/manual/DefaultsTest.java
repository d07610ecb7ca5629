package dev.rowsmith.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.Database;
import dev.rowsmith.testing.RowsmithTest;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.TestTemplate;

/** Required, optional and defaulted components. */
@RowsmithTest
class DefaultsTest {

  @TestTemplate
  void absentAttributeReadsAsItsDefault(Database database) {
    SettingsDao settings = new SettingsDao(database);
    settings.createTable();
    // docs: absent
    settings.createRecord("ann", "en", null, Optional.empty(), 50);
    settings.updateRecord("ann", set -> set.birthday(LocalDate.of(1990, 2, 28)));
    Settings ann = settings.updateRecord("ann", set -> set.removePageSize());
    int pageSize = ann.pageSize(); // 20
    // docs: end
    assertThat(pageSize).isEqualTo(20);
    assertThat(ann.birthday()).contains(LocalDate.of(1990, 2, 28));
    assertThat(ann.nickname()).isNull();
  }
}
