package cn.zhiqing.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("bin/zhiqing clock and fee")
class ClockCommandTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String RECEIVED = "{\"on\":\"2024-09-27\",\"type\":\"received\"}";

    @TempDir
    private Path folder = Path.of("");

    private record Run(int status, String out, String err) {}

    private static Run run(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        int status = ZhiqingCli.run(args, new PrintWriter(out), new PrintWriter(err));
        return new Run(status, out.toString(), err.toString());
    }

    private String clock(String text, String... options) throws IOException {
        return clock(text.getBytes(StandardCharsets.UTF_8), options);
    }

    private String clock(byte[] bytes, String... options) throws IOException {
        Path file = Files.write(folder.resolve("cases.jsonl"), bytes);
        var args = new java.util.ArrayList<>(List.of("clock", file.toString()));
        args.addAll(List.of(options));
        Run run = run(args.toArray(String[]::new));
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    private static String aCase(String... events) {
        return "{\"id\":\"c\",\"asOf\":\"2024-11-01\",\"events\":[" + String.join(",", events) + "]}";
    }

    @Test
    @DisplayName("prints exactly the ten fields")
    void tenFields() throws IOException {
        assertThat(clock(aCase(RECEIVED), "--json"))
                .isEqualTo(
                        "{\"id\":\"c\",\"correctionNoticeDue\":\"2024-10-12\",\"due\":\"2024-10-30\",\"waitingFor\":null,"
                                + "\"waitLimit\":null,\"remainingWorkingDays\":-2,\"standing\":\"OVERDUE\",\"reconsiderBy\":null,"
                                + "\"sueBy\":null,\"flags\":[]}\n");
    }

    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "no json|null,null",
                "[1]|null,null",
                "{\"id\":\"c\"} x|null,null",
                "{\"id\":5,\"asOf\":\"2024-11-01\",\"events\":[{}]}|null,null",
                "{\"id\":\"中\\u0022\",\"events\":[]}|\"中\\\"\",null",
                "{\"id\":\"a\",\"id\":\"b\"}|\"b\",null",
                "{\"id\":\"c\",\"asOf\":\"2018-12-31\",\"events\":[{}]}|\"c\",null",
                "{\"id\":\"c\",\"asOf\":20241101,\"events\":[{}]}|\"c\",null",
                "{\"id\":\"c\",\"asOf\":\"2024-02-30\",\"events\":[{}]}|\"c\",null",
                "{\"id\":\"c\",\"asOf\":NaN}|null,null",
            })
    void badCases(String line, String idAndEvent) throws IOException {
        String[] parts = idAndEvent.split(",");
        assertThat(clock(line, "--json"))
                .isEqualTo(
                        "{\"id\":" + parts[0] + ",\"refused\":{\"event\":" + parts[1] + ",\"reason\":\"BAD_CASE\"}}\n");
    }

    @ParameterizedTest(name = "{0} is refused as {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "5|UNKNOWN_EVENT",
                "{\"type\":null}|UNKNOWN_EVENT",
                "{\"type\":\"Extended\"}|UNKNOWN_EVENT",
                "{\"type\":\"extended\"}|BAD_FIELD",
                "{\"type\":\"extended\",\"workingDays\":10.0,\"on\":\"2024-10-08\"}|BAD_FIELD",
                "{\"type\":\"extended\",\"workingDays\":1e1,\"on\":\"2024-10-08\"}|BAD_FIELD",
                "{\"type\":\"extended\",\"workingDays\":true}|BAD_FIELD",
                "{\"type\":\"extended\",\"workingDays\":\"5\"}|BAD_FIELD",
                "{\"type\":\"extended\",\"workingDays\":99999999999999999999,\"on\":\"2024-10-08\"}|EXTENSION_LENGTH",
                "{\"type\":\"extended\",\"workingDays\":-99999999999,\"on\":\"2024-10-08\"}|EXTENSION_LENGTH",
                "{\"type\":\"extended\",\"workingDays\":5}|BAD_DATE",
                "{\"type\":\"extended\",\"workingDays\":5,\"on\":\"2024-2-30\"}|BAD_DATE",
                "{\"type\":\"corrected\",\"on\":\"0000-01-01\"}|BAD_DATE",
                "{\"type\":\"corrected\",\"on\":\"9999-01-01\"}|DATE_OUT_OF_CALENDAR",
                "{\"type\":\"corrected\",\"on\":\"２０２４-10-08\"}|BAD_DATE",
                "{\"type\":\"correctionRequested\",\"on\":\"2024-10-08\",\"limitWorkingDays\":4}|CORRECTION_LIMIT_RANGE",
                "{\"type\":\"thirdPartyConsulted\",\"on\":\"2024-10-08\",\"party\":7}|BAD_FIELD",
                "{\"type\":\"thirdPartyConsulted\",\"on\":\"2024-10-08\",\"receivedOn\":\"\"}|BAD_DATE",
                "{\"type\":\"thirdPartyConsulted\",\"on\":\"2024-10-08\",\"receivedOn\":\"2024-10-07\"}|DATES_REVERSED",
                "{\"type\":\"delayed\",\"on\":\"2024-10-08\",\"until\":\"2024-11-08\",\"reason\":1}|BAD_FIELD",
                "{\"type\":\"delayed\",\"on\":\"2024-10-08\",\"until\":\"2024-11-08\",\"reason\":\"　 \"}|REASON_MISSING",
                "{\"type\":\"delayed\",\"on\":\"2024-10-08\",\"reason\":\"x\"}|BAD_DATE",
                "{\"type\":\"replied\",\"on\":\"2024-10-08\",\"remedy\":\"free\"}|BAD_FIELD",
                "{\"type\":\"replied\",\"on\":\"2024-11-02\"}|AFTER_AS_OF",
                "{\"type\":\"published\",\"on\":\"2024-10-08\"}|WRONG_TRACK",
            })
    void refusals(String event, String reason) throws IOException {
        assertThat(clock(aCase(RECEIVED, event), "--json"))
                .isEqualTo("{\"id\":\"c\",\"refused\":{\"event\":1,\"reason\":\"" + reason + "\"}}\n");
    }

    @Test
    @DisplayName(
            "null is the default; fields an event does not use are not looked at; a wrong fact comes before an unreadable one")
    void leniency() throws IOException {
        String received =
                "{\"on\":\"2024-09-27\",\"type\":\"received\",\"channel\":null,\"confirmedOn\":5,\"limitWorkingDays\":\"x\"}";
        assertThat(clock(
                        aCase(
                                received,
                                "{\"type\":\"replied\",\"on\":\"2024-10-08\",\"remedy\":null,\"servedOn\":null}"),
                        "--json"))
                .contains("REPLIED_ON_TIME");
        assertThat(clock(aCase(RECEIVED, "{\"type\":\"feePaid\",\"on\":\"2024-10-08\"}", "5"), "--json"))
                .contains("\"event\":1,\"reason\":\"NOT_WAITING_FOR_PAYMENT\"");
    }

    @Test
    @DisplayName(
            "blank lines are skipped, a line that is no UTF-8 spoils no other, order is kept, CRLF and BOM are understood")
    void lines() throws IOException {
        byte[] broken = {'{', (byte) 0xFF, '}', '\n'};
        byte[] good = ("\uFEFF" + aCase(RECEIVED) + "\r\n \t　\r\n\n").getBytes(StandardCharsets.UTF_8);
        var both = java.nio.ByteBuffer.allocate(good.length + broken.length)
                .put(good)
                .put(broken)
                .array();
        List<String> out = clock(both, "--json").lines().toList();
        assertThat(out).hasSize(2);
        assertThat(out.get(0)).contains("OVERDUE");
        assertThat(out.get(1)).contains("BAD_CASE");
    }

    @Test
    @DisplayName("--explain proves a reading day by day; with --json in a field of its own")
    void explain() throws IOException {
        assertThat(clock(aCase(RECEIVED), "--explain"))
                .contains("2024年10月1日（周二）：放假（国庆节，国办发明电〔2023〕7号），不计。")
                .contains("第20个工作日，共20个，期限届满");
        JsonNode json = JSON.readTree(clock(aCase(RECEIVED), "--explain", "--json"));
        assertThat(json.path("proof").size()).isGreaterThan(30);
    }

    @Test
    @DisplayName("a file that cannot be read, or none: status 2 and nothing on standard output")
    void unreadable() {
        Run run = run("clock", folder.resolve("absent").toString(), "--json");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("无法读取");
        assertThat(run("clock", folder.toString(), "--json").status()).isEqualTo(2);
        assertThat(run("clock", "--lang", "en").status()).isEqualTo(2);
    }

    @ParameterizedTest(name = "fee {0}: status {1}, prints {2}")
    @CsvSource({
        "--items 35,0,3000",
        "--items 5 --before 28,0,800",
        "--pages 250,0,4700",
        "--items 0,0,0",
        "--items 007,0,0",
        "--items 1000000 --before 1000000,0,14999850000000",
        "--items 1000001,2,''",
        "--items -1,2,''",
        "--items 1.0,2,''",
        "--items +1,2,''",
        "--items ٣,2,''",
        "--items 99999999999999999999,2,''",
        "--items 1 --pages 1,2,''",
        "--before 1,2,''",
        "--pages 1 --before 1,2,''",
        "--items 1 --what,2,''",
        "--items,2,''",
        "--items 1 x,2,''"
    })
    void fees(String args, int status, String yuan) {
        var all = new java.util.ArrayList<>(List.of("fee"));
        all.addAll(List.of(args.split(" ")));
        Run run = run(all.toArray(String[]::new));
        assertThat(run.status()).isEqualTo(status);
        if (status == 0) {
            assertThat(run.out()).isEqualTo(yuan + "\n");
        }
        assertThat(run.out().isEmpty()).isEqualTo(status != 0);
        assertThat(run.err().isEmpty()).isEqualTo(status == 0);
    }

    @Test
    @DisplayName("agrees with the development cases of the contract, where they are at hand")
    void developmentCases() throws IOException {
        Path shared = Path.of(System.getenv().getOrDefault("ZHIQING_SHARED", "../shared"))
                .resolve("data/clock");
        assumeTrue(Files.exists(shared.resolve("gold.jsonl")));
        List<String> out = clock(Files.readAllBytes(shared.resolve("cases.jsonl")), "--json")
                .lines()
                .toList();
        List<String> gold = Files.readAllLines(shared.resolve("gold.jsonl"));
        assertThat(out).hasSameSizeAs(gold);
        for (int i = 0; i < gold.size(); i++) {
            assertThat(JSON.readTree(out.get(i))).isEqualTo(JSON.readTree(gold.get(i)));
        }
    }
}
