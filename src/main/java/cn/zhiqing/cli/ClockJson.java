package cn.zhiqing.cli;

import cn.zhiqing.calendar.ClockFlag;
import cn.zhiqing.calendar.ClockReading;
import cn.zhiqing.calendar.ClockRefusal;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One JSON object per case: exactly the ten fields of a reading, or the refusal; with the proof only when asked for. */
final class ClockJson implements ClockAnswer {

    private final boolean explain;

    ClockJson(boolean explain) {
        this.explain = explain;
    }

    @Override
    public String to(ClockCase asked) {
        String proof = explain
                ? ",\"proof\":"
                        + ClockText.proofLines(asked).map(ClockJson::quoted).collect(Collectors.joining(",", "[", "]"))
                : "";
        return switch (asked.result()) {
            case ClockReading r -> "{\"id\":" + quoted(asked.id()) + fields(r) + proof + "}";
            case ClockRefusal(Integer event, var reason) ->
                "{\"id\":" + quoted(asked.id()) + ",\"refused\":{\"event\":" + event + ",\"reason\":\"" + reason + "\"}"
                        + proof + "}";
        };
    }

    private static String fields(ClockReading r) {
        String flags = r.flags().stream().map(ClockFlag::name).collect(Collectors.joining("\",\"", "[\"", "\"]"));
        return ",\"correctionNoticeDue\":" + day(r.correctionNoticeDue())
                + ",\"due\":" + day(r.due())
                + ",\"waitingFor\":"
                + (r.waitingFor() == null ? "null" : quoted(r.waitingFor().name()))
                + ",\"waitLimit\":" + day(r.waitLimit())
                + ",\"remainingWorkingDays\":" + r.remainingWorkingDays()
                + ",\"standing\":\"" + r.standing()
                + "\",\"reconsiderBy\":" + day(r.reconsiderBy())
                + ",\"sueBy\":" + day(r.sueBy())
                + ",\"flags\":" + (r.flags().isEmpty() ? "[]" : flags);
    }

    private static String day(@Nullable LocalDate date) {
        return date == null ? "null" : "\"" + date + "\"";
    }

    /** A JSON string; control characters, line separators and halves of a surrogate pair are escaped. */
    static String quoted(@Nullable String text) {
        if (text == null) {
            return "null";
        }
        var out = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(c -> {
            boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
            } else if (c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029 || half) {
                out.append(String.format("\\u%04x", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append('"').toString();
    }
}
