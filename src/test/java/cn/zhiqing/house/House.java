package cn.zhiqing.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the house tests look at: the compiled classes, the parsed sources, the files. */
final class House {

    static final Path MAIN = Path.of("src/main/java");
    static final Path TEMPLATES = Path.of("src/main/jte");
    static final Path DOCS = Path.of("docs");

    /** A source file with its syntax tree. */
    record Source(Path file, CompilationUnitTree tree, SourcePositions positions, int lines) {
        /** The number of lines from the first to the last of a piece of syntax. */
        int linesOf(Tree piece) {
            return (int) (tree.getLineMap().getLineNumber(positions.getEndPosition(tree, piece))
                    - tree.getLineMap().getLineNumber(positions.getStartPosition(tree, piece))
                    + 1);
        }

        String module() {
            Path below = MAIN.resolve("cn/zhiqing").relativize(file);
            return below.getNameCount() > 1 ? below.getName(0).toString() : "";
        }
    }

    private static final class Holder {
        static final JavaClasses CLASSES = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("cn.zhiqing");
        static final List<Source> SOURCES = parse();
    }

    private House() {}

    static JavaClasses classes() {
        return Holder.CLASSES;
    }

    static List<Source> sources() {
        return Holder.SOURCES;
    }

    /** The names of the modules: the packages directly below the base package. */
    static List<String> modules() {
        try (Stream<Path> folders = Files.list(MAIN.resolve("cn/zhiqing"))) {
            return folders.filter(Files::isDirectory)
                    .map(f -> f.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(file + " cannot be read", e);
        }
    }

    private static List<Source> parse() {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager =
                javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<Path> files = files(MAIN, ".java");
            JavacTask task = (JavacTask) javac.getTask(
                    null,
                    manager,
                    problem -> {},
                    List.of("-proc:none"),
                    null,
                    manager.getJavaFileObjectsFromPaths(files));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            return Stream.of(task.parse())
                    .flatMap(units -> StreamSupport.stream(units.spliterator(), false))
                    .map(tree -> source(tree, positions))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Source source(CompilationUnitTree tree, SourcePositions positions) {
        Path file = Path.of("")
                .toAbsolutePath()
                .relativize(Path.of(tree.getSourceFile().toUri()));
        return new Source(file, tree, positions, (int) text(file).lines().count());
    }
}
