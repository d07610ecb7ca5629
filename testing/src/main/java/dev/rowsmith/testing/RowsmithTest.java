package dev.rowsmith.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs each {@code @TestTemplate} method of a class, its own and inherited, once per backend, with
 * a fresh and empty database.
 *
 * <pre>{@code
 * @RowsmithTest                     // or @RowsmithTest(Backend.POSTGRES)
 * class PhoneBookTest {
 *   @TestTemplate
 *   void friendsAreListed(Database database) {
 *     PhoneDao phones = new PhoneDao(database);
 *     ...
 *   }
 * }
 * }</pre>
 *
 * <p>A test, a constructor, and a method annotated {@code @BeforeEach} or {@code @AfterEach}, may
 * take, in any order:
 *
 * <ul>
 *   <li>{@code dev.rowsmith.Database}: always the same one within a test; closed behind it, and
 *       what it holds removed;
 *   <li>{@code dev.rowsmith.DatabaseBuilder<?>}: begins another database of the same tables, with a
 *       clock of the test's for one;
 *   <li>{@link Backend}: the one that this run is for;
 *   <li>{@code DynamoDbClient} or {@code javax.sql.DataSource}: what the database talks through.
 *       Each is known on its backend only; on the other the test fails.
 * </ul>
 *
 * <p>JUnit's configuration parameter {@code rowsmith.backends}, such as {@code POSTGRES}, leaves
 * out all others in a whole run.
 *
 * <p>Also on a class that tests inherit from; the annotation nearest to the test's class counts.
 * The servers are those of {@link EmbeddedServers}. Methods annotated {@code @Test} run as ever,
 * once, and get no parameter from here.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(RowsmithExtension.class)
public @interface RowsmithTest {
  /** The backends to run on, in this order; both unless given. */
  Backend[] value() default {Backend.DYNAMODB, Backend.POSTGRES};
}
