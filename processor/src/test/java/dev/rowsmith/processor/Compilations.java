package dev.rowsmith.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Compiles sources with the processor, and reads what it told. */
final class Compilations {

  private static final Pattern CODE = Pattern.compile("^\\[(RS\\d{3})] ");
  private static final Pattern NAME =
      Pattern.compile("(?:^|\n|; )(?:public )?(?:class|record|enum|interface) ([^\\s({<]+)");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

  private Compilations() {}

  /** A compiler with the processor, as strict as a user's can be. */
  static Compiler strict() {
    return Compiler.javac()
        .withOptions("-Xlint:all", "-Werror", "--release", "17")
        .withProcessors(new RowsmithProcessor());
  }

  static Compilation compile(String... sources) {
    return strict().compile(files(sources));
  }

  /** A source file under the name of the first type in it. */
  static JavaFileObject file(String source) {
    Matcher name = NAME.matcher(source);
    if (!name.find()) {
      throw new IllegalArgumentException("No type in " + source);
    }
    Matcher packageName = PACKAGE.matcher(source);
    String prefix = packageName.find() ? packageName.group(1) + "." : "";
    return JavaFileObjects.forSourceString(prefix + name.group(1), source);
  }

  static List<JavaFileObject> files(String... sources) {
    List<JavaFileObject> files = new ArrayList<>();
    for (String source : sources) {
      files.add(file(source));
    }
    return files;
  }

  /** {@code RS012} for each problem that was told, in order. */
  static List<String> codes(Compilation compilation) {
    List<String> codes = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> error : compilation.errors()) {
      codes.add(code(error));
    }
    return codes;
  }

  /** The code of a message of ours, or the whole message of another. */
  static String code(Diagnostic<?> diagnostic) {
    String message = diagnostic.getMessage(null);
    Matcher code = CODE.matcher(message);
    return code.find() ? code.group(1) : message;
  }

  /** {@code [RS012] Phone.name: …} for each error, in order. */
  static List<String> messages(Compilation compilation) {
    return compilation.errors().stream().map(error -> error.getMessage(null)).toList();
  }
}
