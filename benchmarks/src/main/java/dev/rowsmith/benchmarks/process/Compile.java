package dev.rowsmith.benchmarks.process;

import java.io.IOException;
import javax.tools.ToolProvider;

/** A process that runs javac once. */
final class Compile {

  private Compile() {}

  /** Compiles as javac's arguments say. */
  public static void main(String[] arguments) throws IOException {
    int result = ToolProvider.getSystemJavaCompiler().run(null, System.err, System.err, arguments);
    if (result != 0) {
      System.exit(result);
    }
    Child.tell();
  }
}
