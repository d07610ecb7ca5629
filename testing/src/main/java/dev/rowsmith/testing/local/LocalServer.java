package dev.rowsmith.testing.local;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts DynamoDB Local from its jars, by reflection: it is not there when this is compiled.
 *
 * <p>Not by its own main method, which listens on every interface of the machine, on a fixed port,
 * and reports the start to its makers.
 */
final class LocalServer {
  private static final String RUNNER = "software.amazon.dynamodb.services.local.main.ServerRunner";

  private LocalServer() {}

  /** Returns the port, a free one, on the loopback interface. */
  static int start(List<Path> jars) throws ReflectiveOperationException, MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (Path jar : jars) {
      urls.add(jar.toUri().toURL());
    }
    // Lives as long as the process.
    @SuppressWarnings("resource")
    ClassLoader loader =
        new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    Thread.currentThread().setContextClassLoader(loader);
    String[] options = {"-inMemory", "-disableTelemetry"};
    Object proxy =
        Class.forName(RUNNER, true, loader)
            .getMethod("createServerFromCommandLineArgs", String[].class)
            .invoke(null, (Object) options);
    Field server = proxy.getClass().getDeclaredField("server");
    server.setAccessible(true);
    Object jetty = server.get(proxy);
    Object connector = Array.get(jetty.getClass().getMethod("getConnectors").invoke(jetty), 0);
    connector.getClass().getMethod("setHost", String.class).invoke(connector, "127.0.0.1");
    connector.getClass().getMethod("setPort", int.class).invoke(connector, 0);
    // start() would also send telemetry if it were on.
    proxy.getClass().getMethod("safeStart").invoke(proxy);
    return (int) connector.getClass().getMethod("getLocalPort").invoke(connector);
  }
}
