package cn.zhiqing.journal;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;

/** {@code tools/verify-journal/VerifyJournal.java}, compiled from its one file as its users would, and run in this process. */
public final class SecondVerifier {

    private static final Method VERIFY = compile();

    private SecondVerifier() {}

    public static List<String> verify(Path export) {
        try {
            return ((List<?>) VERIFY.invoke(null, export))
                    .stream().map(String::valueOf).toList();
        } catch (InvocationTargetException | IllegalAccessException e) {
            return List.of("refused: " + e.getCause());
        }
    }

    private static Method compile() {
        try {
            Path classes = Files.createTempDirectory("verify-journal");
            int status = ToolProvider.getSystemJavaCompiler()
                    .run(
                            null,
                            null,
                            null,
                            "--release",
                            "17",
                            "-d",
                            classes.toString(),
                            "tools/verify-journal/VerifyJournal.java");
            if (status != 0) {
                throw new IllegalStateException("the second verifier does not compile");
            }
            // kept open as long as the tests run: its nested classes are loaded on use
            URLClassLoader loader =
                    new URLClassLoader(new URL[] {classes.toUri().toURL()}, null);
            return loader.loadClass("VerifyJournal").getMethod("verify", Path.class);
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
