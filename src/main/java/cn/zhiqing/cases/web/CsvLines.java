package cn.zhiqing.cases.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A short table as a CSV file (RFC 4180, UTF-8 with its mark); no cell is taken for a formula. */
final class CsvLines {

    private static final String FORMULA = "=+-@\t＝＋－＠";

    private final StringBuilder text = new StringBuilder("\uFEFF");

    CsvLines(String... headings) {
        row(List.of(headings));
    }

    void row(List<String> cells) {
        text.append(String.join(",", cells.stream().map(CsvLines::cell).toList()))
                .append("\r\n");
    }

    private static String cell(String value) {
        String harmless = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return harmless.matches("[^,\"\\r\\n]*") ? harmless : "\"" + harmless.replace("\"", "\"\"") + "\"";
    }

    ResponseEntity<byte[]> answer(String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
