package dev.rowsmith.testing;

import dev.rowsmith.Database;
import dev.rowsmith.DatabaseBuilder;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A test's run on one backend: its name, and its parameters. */
record BackendInvocation(Backend backend) implements TestTemplateInvocationContext {
  @Override
  public String getDisplayName(int index) {
    return backend.toString();
  }

  @Override
  public List<Extension> getAdditionalExtensions() {
    return List.of(new Parameters(backend));
  }

  /** Makes the database when a first parameter needs it; JUnit's store closes it. */
  private record Parameters(Backend backend) implements ParameterResolver {
    private static final ExtensionContext.Namespace NAMESPACE =
        ExtensionContext.Namespace.create(RowsmithTest.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      Class<?> type = parameter.getParameter().getType();
      return type == Backend.class
          || type == Database.class
          || type == DatabaseBuilder.class
          || type == DynamoDbClient.class
          || type == DataSource.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      Class<?> type = parameter.getParameter().getType();
      if (type == Backend.class) {
        return backend;
      }
      FreshDatabase fresh =
          context
              .getStore(NAMESPACE)
              .computeIfAbsent(
                  FreshDatabase.class, key -> FreshDatabase.on(backend), FreshDatabase.class);
      if (type == Database.class) {
        return fresh.database();
      }
      if (type == DatabaseBuilder.class) {
        return fresh.builder();
      }
      if (type.isInstance(fresh.connection())) {
        return fresh.connection();
      }
      throw new ParameterResolutionException(
          "A test on " + backend + " has no " + type.getSimpleName());
    }

    /** Constructors too get what belongs to the one test, not to its class. */
    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(
        ExtensionContext rootContext) {
      return ExtensionContextScope.TEST_METHOD;
    }
  }
}
