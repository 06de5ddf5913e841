package cn.zhiqing.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("House: sizes")
class SizesTest {

    private static final int FILE = 300;
    private static final int METHOD = 30;
    private static final int COLLABORATORS = 6;

    @Test
    @DisplayName("no file is longer than 300 lines")
    void files() {
        TreeSet<String> wrong = new TreeSet<>();
        for (House.Source source : House.sources()) {
            if (source.lines() > FILE
                    && !Exceptions.allow("file-size", source.file().toString())) {
                wrong.add(source.file() + " has " + source.lines() + " lines: find the second thing in it and name it");
            }
        }
        for (var template : House.files(House.TEMPLATES, ".jte")) {
            long lines = House.text(template).lines().count();
            if (lines > FILE && !Exceptions.allow("file-size", template.toString())) {
                wrong.add(template + " has " + lines + " lines: move a part into a template of its own");
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("no method is longer than 30 lines, no constructor takes more than 6 collaborators")
    void methods() {
        TreeSet<String> wrong = new TreeSet<>();
        for (House.Source source : House.sources()) {
            new Sizes(source, wrong).scan(source.tree(), null);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName(
            "at least half of a module's classes and interfaces are hidden (records and enums are the words of a door)")
    void hidden() {
        Map<String, int[]> count = new TreeMap<>();
        for (House.Source source : House.sources()) {
            if (source.module().isEmpty() || source.file().toString().matches(".*/(web|events)/.*")) {
                continue;
            }
            int[] types = count.computeIfAbsent(source.module(), m -> new int[2]);
            for (Tree type : source.tree().getTypeDecls()) {
                boolean acts = type.getKind() == Tree.Kind.CLASS || type.getKind() == Tree.Kind.INTERFACE;
                if (acts && type instanceof ClassTree c) {
                    types[c.getModifiers().getFlags().contains(Modifier.PUBLIC) ? 0 : 1]++;
                }
            }
        }
        TreeSet<String> wrong = new TreeSet<>();
        count.forEach((module, types) -> {
            if (types[0] > types[1] && !Exceptions.allow("hidden-types", module)) {
                wrong.add(module + ": " + types[0] + " public, " + types[1]
                        + " hidden types: make package-private what no other module needs");
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("every listed exception names an ADR that exists")
    void exceptionsAreDecided() {
        var decided = House.files(House.DOCS.resolve("adr"), ".md").stream()
                .map(f -> f.getFileName().toString().substring(0, 4))
                .toList();
        assertThat(Exceptions.all()).allSatisfy(e -> assertThat(decided).contains(e.adr()));
    }

    private static final class Sizes extends TreeScanner<@Nullable Void, @Nullable String> {

        private final House.Source source;
        private final Set<String> wrong;

        Sizes(House.Source source, Set<String> wrong) {
            this.source = source;
            this.wrong = wrong;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable String outer) {
            String name =
                    type.getKind() == Tree.Kind.RECORD ? type.getSimpleName() + " (record)" : type.getSimpleName() + "";
            return super.visitClass(type, name);
        }

        /** One exhaustive switch and nothing else: a table of the law, read line by line (ADR 0008). */
        private static boolean isTable(MethodTree method) {
            if (method.getBody() == null || method.getBody().getStatements().size() != 1) {
                return false;
            }
            Tree only = method.getBody().getStatements().getFirst();
            return only instanceof SwitchTree
                    || (only instanceof ReturnTree back && back.getExpression() instanceof SwitchExpressionTree);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable String type) {
            String name = type + "#" + method.getName();
            int lines = isTable(method) ? 1 : source.linesOf(method);
            if (lines > METHOD && !Exceptions.allow("method-size", name)) {
                wrong.add(source.file() + " " + name + " has " + lines + " lines: give its steps names");
            }
            boolean record = type != null && type.endsWith("(record)");
            int parameters = method.getParameters().size();
            if (method.getReturnType() == null
                    && !record
                    && parameters > COLLABORATORS
                    && !Exceptions.allow("constructor-size", name)) {
                wrong.add(source.file() + " " + type + " takes " + parameters
                        + " collaborators: some of them belong together in a type of their own");
            }
            return super.visitMethod(method, type);
        }
    }
}
