package dev.rowsmith.testing;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
import org.junit.platform.commons.support.AnnotationSupport;

/** One test template in, one invocation per backend out. */
final class RowsmithExtension implements TestTemplateInvocationContextProvider {

  /** See {@link RowsmithTest}. */
  private static final String BACKENDS = "rowsmith.backends";

  @Override
  public boolean supportsTestTemplate(ExtensionContext context) {
    return true;
  }

  @Override
  public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(
      ExtensionContext context) {
    Class<?> testClass = context.getRequiredTestClass();
    // An extension is also inherited by nested classes, and then the annotation is further out.
    RowsmithTest annotation =
        AnnotationSupport.findAnnotation(
                testClass, RowsmithTest.class, context.getEnclosingTestClasses())
            .orElseThrow();
    return Stream.of(annotation.value())
        .filter(asked(context)::contains)
        .map(BackendInvocation::new);
  }

  private static Set<Backend> asked(ExtensionContext context) {
    return context
        .getConfigurationParameter(BACKENDS)
        .map(names -> Stream.of(names.split(",")).map(String::trim).map(Backend::valueOf))
        .orElseGet(() -> Stream.of(Backend.values()))
        .collect(Collectors.toSet());
  }

  @Override
  public boolean mayReturnZeroTestTemplateInvocationContexts(ExtensionContext context) {
    return true;
  }
}
