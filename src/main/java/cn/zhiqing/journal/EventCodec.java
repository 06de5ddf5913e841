package cn.zhiqing.journal;

import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Event;
import cn.zhiqing.kernel.StaffId;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes events as compact JSON and reads them for ever, by the names that the modules' catalogues give them. */
@Component
class EventCodec {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)*\\.[1-9][0-9]*");

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(
                    _ -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .addMixIn(BodyId.class, AsNumber.class)
            .addMixIn(StaffId.class, AsNumber.class)
            .addMixIn(CaseId.class, AsNumber.class)
            .build();

    private final Map<String, Entry> byName = new HashMap<>();
    private final Map<Class<?>, String> byClass = new HashMap<>();

    EventCodec(List<EventCatalogue> catalogues) {
        for (EventCatalogue catalogue : catalogues) {
            catalogue.types().forEach((name, type) -> enter(name, type, catalogue));
        }
    }

    private void enter(String name, Class<? extends Event> type, EventCatalogue catalogue) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalStateException("event name " + name + " must read module.what-happened.version");
        }
        if (byName.put(name, new Entry(type, catalogue)) != null || byClass.put(type, name) != null) {
            throw new IllegalStateException("event " + name + " (" + type.getName() + ") is listed twice");
        }
    }

    String name(Event event) {
        String name = byClass.get(event.getClass());
        if (name == null) {
            throw new UnknownEvent("no EventCatalogue lists " + event.getClass().getName());
        }
        return name;
    }

    String write(Event event) {
        return JSON.writeValueAsString(event);
    }

    /** The event as it was written. */
    Event readAsWritten(String name, String payload) {
        Entry entry = byName.get(name);
        if (entry == null) {
            throw new UnknownEvent("the journal holds an event of type " + name + ", which no EventCatalogue lists");
        }
        try {
            return JSON.readValue(payload, entry.type());
        } catch (JacksonException unreadable) {
            // The cause may quote content, so only its kind and place are told.
            throw new UnknownEvent("an event of type " + name + " cannot be read: "
                    + unreadable.getClass().getSimpleName());
        }
    }

    /** The event in its present version. */
    Event read(String name, String payload) {
        Event written = readAsWritten(name, payload);
        Entry entry = byName.get(name);
        return entry == null ? written : entry.catalogue().upcast(written);
    }

    private record Entry(Class<? extends Event> type, EventCatalogue catalogue) {}

    /** Ids stand in JSON as bare numbers. */
    private abstract static class AsNumber {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        @SuppressWarnings("unused") // read by Jackson as a pattern for the real constructor
        AsNumber(long value) {}

        @JsonValue
        abstract long value();
    }
}
