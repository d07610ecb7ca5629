package dev.rowsmith.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.Database;
import dev.rowsmith.manual.Order.Address;
import dev.rowsmith.manual.Order.CashOnDelivery;
import dev.rowsmith.manual.Order.Line;
import dev.rowsmith.testing.RowsmithTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.TestTemplate;

/** Lists, maps and records within a record, and JSON. */
@RowsmithTest
class NestedTest {

  @TestTemplate
  void recordsHoldOthers(Database database) {
    OrderDao orders = new OrderDao(database);
    orders.createTable();
    // docs: nested-use
    orders.createRecord(
        new Order(
            "o-1",
            new Address("Bergmannstr. 5", "Berlin"),
            List.of(new Line("A-7", 2, new BigDecimal("9.95"))),
            Map.of("channel", "web"),
            new CashOnDelivery(new BigDecimal("2")),
            Map.of("note", "ring twice", "retries", 3)));
    Order order = orders.getRecord("o-1");
    orders.updateRecord("o-1", set -> set.labels(Map.of("channel", "shop")).removePayment());
    List<Order> ofShop =
        orders.scan().filter(OrderTable.LABELS.equalTo(Map.of("channel", "shop"))).list();
    // docs: end
    assertThat(order.payment()).isEqualTo(new CashOnDelivery(new BigDecimal("2")));
    assertThat(order.extra()).containsEntry("retries", new BigDecimal("3"));
    assertThat(ofShop).extracting(Order::id).containsExactly("o-1");
  }

  @TestTemplate
  void conditionsLookWithin(Database database) {
    OrderDao orders = new OrderDao(database);
    orders.createTable();
    orders.createRecord(
        new Order(
            "o-1",
            new Address("Bergmannstr. 5", "Berlin"),
            List.of(new Line("A-7", 2, new BigDecimal("9.95"))),
            Map.of("channel", "web"),
            null,
            Map.of()));
    // docs: nested-paths
    List<Order> large =
        orders
            .scan()
            .filter(
                OrderTable.ADDRESS
                    .city()
                    .equalTo("Berlin")
                    .and(OrderTable.LINES.at(0).count().greaterThan(1))
                    .and(OrderTable.LABELS.key("channel").beginsWith("w")))
            .list();
    // docs: end
    assertThat(large).extracting(Order::id).containsExactly("o-1");
  }

  @TestTemplate
  void updatesChangeWhatIsWithin(Database database) {
    OrderDao orders = new OrderDao(database);
    orders.createTable();
    orders.createRecord(
        new Order(
            "o-1",
            new Address("Bergmannstr. 5", "Berlin"),
            List.of(new Line("A-7", 2, new BigDecimal("9.95")), new Line("B-1", 1, BigDecimal.ONE)),
            Map.of("channel", "web"),
            null,
            Map.of()));
    // docs: update-within
    Order changed =
        orders.updateRecord(
            "o-1",
            set ->
                set.set(OrderTable.ADDRESS.city(), "Potsdam")
                    .set(OrderTable.LABELS.key("gift"), "yes")
                    .add(OrderTable.LINES.at(0).count(), 3)
                    .remove(OrderTable.LINES.at(1)));
    // docs: end
    assertThat(changed.address().city()).isEqualTo("Potsdam");
    assertThat(changed.labels()).containsEntry("gift", "yes").containsEntry("channel", "web");
    assertThat(changed.lines()).containsExactly(new Line("A-7", 5, new BigDecimal("9.95")));
  }

  @TestTemplate
  void jsonIsText(Database database) {
    SiteDao sites = new SiteDao(database);
    sites.createTable();
    // docs: json-use
    sites.createRecord("s-1", List.of("https://example.org"), Map.of("depth", 3, "images", false));
    Map<String, Object> config = sites.getRecord("s-1").config();
    // docs: end
    assertThat(config).containsEntry("depth", new BigDecimal("3")).containsEntry("images", false);
  }
}
