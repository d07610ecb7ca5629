package dev.rowsmith.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.Database;
import dev.rowsmith.manual.Customer.Address;
import dev.rowsmith.testing.RowsmithTest;
import java.util.List;
import org.junit.jupiter.api.TestTemplate;

/** Records whose components are attributes of the table. */
@RowsmithTest
class EmbeddedTest {

  @TestTemplate
  void componentsOfEmbeddedRecordsAreAttributes(Database database) {
    CustomerDao customers = new CustomerDao(database);
    customers.createTable();
    // docs: embedded-use
    customers.createRecord(7, "Ann", new Address("Bergmannstr. 5", "Berlin"), null);
    customers.updateRecord(7, set -> set.addressStreet("Gneisenaustr. 1"));
    List<Customer> inBerlin =
        customers.scan().filter(CustomerTable.ADDRESS_CITY.equalTo("Berlin")).list();
    Customer ann =
        customers.updateRecord(7, set -> set.shippingStreet("Ring 1").shippingCity("Bonn"));
    // docs: end
    List<CustomerLabel> labels =
        customers.scan().select(CustomerLabelProjection.OF_CUSTOMER).list();
    assertThat(labels).containsExactly(new CustomerLabel("Ann", ann.address(), "Bonn"));
    assertThat(inBerlin).extracting(Customer::shipping).containsOnlyNulls();
    assertThat(ann.address()).isEqualTo(new Address("Gneisenaustr. 1", "Berlin"));
    assertThat(ann.shipping()).isEqualTo(new Address("Ring 1", "Bonn"));
  }
}
