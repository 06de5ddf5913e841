package cn.zhiqing.calendar;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a file of notices in UTF-8 (with or without byte order mark) or GB18030, as CSV or JSON. */
final class NoticeReader {

    private static final List<List<String>> HEADERS =
            List.of(List.of("date", "kind", "name", "notice_no"), List.of("日期", "类别", "名称", "文号"));
    private static final Map<String, CalendarDay.Kind> KINDS = Map.of(
            "HOLIDAY", CalendarDay.Kind.HOLIDAY,
            "放假", CalendarDay.Kind.HOLIDAY,
            "MAKEUP_WORK", CalendarDay.Kind.MAKEUP_WORK,
            "调休上班", CalendarDay.Kind.MAKEUP_WORK);
    private static final int MOST = 1 << 20;
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final NoticeFile file;
    private final NoticeFindings findings = new NoticeFindings();

    private NoticeReader(NoticeFile file) {
        this.file = file;
    }

    static NoticeFindings read(NoticeFile file) {
        var reader = new NoticeReader(file);
        byte[] content = file.content();
        if (content.length > MOST) {
            reader.findings.wrongFile("TOO_LARGE", "文件超过1MB，不会是一年的放假安排，请核对是否选错了文件。");
            return reader.findings;
        }
        String text = isOfAProgram(content) ? null : text(content);
        if (isOfAProgram(content)) {
            reader.findings.wrongFile("NOT_A_TABLE", "这是 Excel、Word 或者 PDF 文件，请另存为 CSV（UTF-8）后再上传。");
        } else if (text == null) {
            reader.findings.wrongFile("BAD_ENCODING", "文件既不是 UTF-8 也不是 GBK 编码，请另存为 UTF-8 后再上传。");
        } else if (text.stripLeading().startsWith("{")) {
            reader.json(text);
        } else {
            reader.csv(text);
        }
        return reader.findings;
    }

    /** Zip (xlsx, docx), OLE (xls, doc) or PDF by their first bytes. */
    private static boolean isOfAProgram(byte[] content) {
        String head = new String(content, 0, Math.min(4, content.length), StandardCharsets.ISO_8859_1);
        return head.startsWith("PK") || head.startsWith("\u00D0\u00CF\u0011\u00E0") || head.startsWith("%PDF");
    }

    private static @Nullable String text(byte[] bytes) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            String text = decoded(bytes, charset);
            if (text != null) {
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            }
        }
        return null;
    }

    private static @Nullable String decoded(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notThis) {
            return null;
        }
    }

    private void csv(String text) {
        String[] lines = text.split("\r\n|\r|\n", -1);
        if (!HEADERS.contains(cells(lines[0]))) {
            findings.wrong(1, "WRONG_HEADER", "表头应为 date,kind,name,notice_no，请按模板填写。");
            return;
        }
        for (int i = 1; i < lines.length; i++) {
            List<String> cells = cells(lines[i]);
            if (lines[i].isBlank()) {
                continue;
            }
            if (cells.size() != HEADERS.getFirst().size()) {
                findings.wrong(i + 1, "WRONG_COLUMNS", "应有4列，实有" + cells.size() + "列，请核对逗号。");
                continue;
            }
            String notice = cells.get(3).isEmpty() ? file.noticeNo() : cells.get(3);
            findings.row(i + 1, cells.get(0), KINDS.get(cells.get(1)), cells.get(2), notice);
        }
    }

    private static List<String> cells(String line) {
        return java.util.Arrays.stream(line.split(",", -1))
                .map(cell -> cell.strip().replaceAll("^\"|\"$", ""))
                .toList();
    }

    private void json(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            boolean days = false;
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String field = parser.currentName();
                JsonToken value = parser.nextToken();
                if (field.equals("days") && value == JsonToken.START_ARRAY) {
                    days = true;
                    days(parser);
                } else {
                    JsonNode node = JSON.readTree(parser);
                    if (field.equals("year") && node.asInt(0) != file.year()) {
                        findings.wrongFile(
                                "OTHER_YEAR", "文件写的是" + node.asString("") + "年，导入的是" + file.year() + "年，请核对。");
                    }
                }
            }
            if (!days) {
                findings.wrongFile("WRONG_HEADER", "文件里没有 days 列表，请使用 holiday-cn 的年度文件。");
            }
        } catch (JacksonException notJson) {
            int line = notJson.getLocation() == null
                    ? 1
                    : Math.max(1, notJson.getLocation().getLineNr());
            findings.wrong(line, "BAD_JSON", "不是有效的 JSON，请重新下载文件。");
        }
    }

    private void days(JsonParser parser) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            int line = parser.currentTokenLocation().getLineNr();
            JsonNode day = JSON.readTree(parser);
            JsonNode off = day.path("isOffDay");
            CalendarDay.Kind kind = off.isBoolean()
                    ? off.booleanValue() ? CalendarDay.Kind.HOLIDAY : CalendarDay.Kind.MAKEUP_WORK
                    : null;
            findings.row(
                    line, day.path("date").asString(""), kind, day.path("name").asString(""), file.noticeNo());
        }
    }
}
