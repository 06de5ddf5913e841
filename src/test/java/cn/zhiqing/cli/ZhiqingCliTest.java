package cn.zhiqing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("bin/zhiqing")
class ZhiqingCliTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return ZhiqingCli.run(args, new PrintWriter(out), new PrintWriter(err));
    }

    @Test
    @DisplayName("explains itself in Chinese, and in English when asked")
    void languages() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("用法：", "命令：", "clock", "report");
        out.getBuffer().setLength(0);
        assertThat(run("--help", "--lang", "en")).isZero();
        assertThat(out.toString()).contains("Usage:", "Commands:").doesNotContain("用法");
    }

    @Test
    @DisplayName("every command and every option has its sentence in both languages")
    void everyWord() {
        for (String language : new String[] {"zh", "en"}) {
            for (Class<?> command : Commands.ALL) {
                String name =
                        command.getAnnotation(picocli.CommandLine.Command.class).name();
                out.getBuffer().setLength(0);
                assertThat(run(name, "--help", "--lang", language)).as(name).isZero();
                for (String line : out.toString().split("\n")) {
                    assertThat(line.strip()).as(name + " " + language).doesNotMatch("(-\\w, )?--[\\w-]+(=\\S+)?");
                }
            }
        }
    }

    @Test
    @DisplayName("answers a wrong call on the error stream with status 2 and prints nothing else")
    void wrongCall() {
        assertThat(run("nonsense")).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("命令写得不对", "bin/zhiqing --help");
        assertThat(run("--lang", "fr")).isEqualTo(2);
        err.getBuffer().setLength(0);
        for (String[] call : new String[][] {
            {"version", "--nirgends"}, {"journal"}, {"report", "check"}, {"version", "x"}, {"--lang"}
        }) {
            run(call);
        }
        assertThat(err.toString()).contains("命令写得不对：没有 --nirgends 这个选项", "命令写得不对：不认识 x", "命令写得不对：缺少 ");
        assertThat(err.toString()).doesNotContain("Missing", "Unknown", "Unmatched", "required");
        assertThat(run("version", "--lang", "en")).isZero();
        assertThat(out.toString()).contains("Java");
    }
}
