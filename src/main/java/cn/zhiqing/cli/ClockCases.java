package cn.zhiqing.cli;

import cn.zhiqing.calendar.ClockEvent;
import cn.zhiqing.calendar.ClockReason;
import cn.zhiqing.calendar.ClockRefusal;
import cn.zhiqing.calendar.StatutoryClock;
import cn.zhiqing.calendar.WorkingCalendar;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reads cases from lines of JSON and computes them. A line that is no case gets a refusal like any other. */
final class ClockCases {

    /** A foreign line may be as deep and as long as it likes: what the clock does not name is ignored, not checked. */
    private static final ObjectReader JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(Integer.MAX_VALUE)
                            .maxNumberLength(Integer.MAX_VALUE)
                            .maxStringLength(Integer.MAX_VALUE)
                            .maxNameLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .build()
            .readerFor(JsonNode.class);

    private final WorkingCalendar calendar;

    ClockCases(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    ClockCase read(byte[] line) {
        JsonNode root = parse(line);
        if (root == null || !root.isObject()) {
            return badCase(null);
        }
        String id = root.path("id").isString() ? root.path("id").stringValue() : null;
        JsonNode events = root.path("events");
        LocalDate asOf = ClockFields.date(root.get("asOf"));
        if (id == null || !events.isArray() || events.isEmpty() || asOf == null || !calendar.accepts(asOf)) {
            return badCase(id);
        }
        return compute(id, events, asOf);
    }

    /** Events that can be read are taken first: a wrong fact among them comes before the one that cannot be read. */
    private ClockCase compute(String id, JsonNode events, LocalDate asOf) {
        List<ClockEvent> read = new ArrayList<>(events.size());
        ClockRefusal unreadable = null;
        for (int i = 0; i < events.size() && unreadable == null; i++) {
            try {
                read.add(ClockFields.event(events.get(i)));
            } catch (ClockFields.Unreadable e) {
                unreadable = new ClockRefusal(i, e.reason);
            }
        }
        if (unreadable != null && read.isEmpty()) {
            return new ClockCase(id, read, asOf, unreadable);
        }
        var result = StatutoryClock.read(read, asOf, calendar);
        boolean unreadableDecides = unreadable != null && !(result instanceof ClockRefusal);
        return new ClockCase(id, read, asOf, unreadableDecides && unreadable != null ? unreadable : result);
    }

    private static ClockCase badCase(@Nullable String id) {
        return new ClockCase(id, List.of(), null, new ClockRefusal(null, ClockReason.BAD_CASE));
    }

    private static @Nullable JsonNode parse(byte[] line) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line));
            return JSON.readValue(text.toString());
        } catch (CharacterCodingException | JacksonException notJson) {
            return null;
        }
    }
}
