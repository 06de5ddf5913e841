package cn.zhiqing.cli;

import cn.zhiqing.calendar.ClockEvent;
import cn.zhiqing.calendar.ClockReason;
import cn.zhiqing.calendar.ReceiptChannel;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads one event. The order is part of the contract: the kind of event, then the fields that are no dates, then the dates.
 * An optional field that is absent or null takes its default; fields an event does not use are not looked at.
 */
final class ClockFields {

    private static final int DEFAULT_CORRECTION_LIMIT = 10;

    /** Why an event cannot be read; no stack trace, it is an ordinary answer. */
    static final class Unreadable extends Exception {
        final transient ClockReason reason;

        Unreadable(ClockReason reason) {
            super(reason.name(), null, false, false);
            this.reason = reason;
        }
    }

    private ClockFields() {}

    static ClockEvent event(JsonNode e) throws Unreadable {
        String type = e.isObject() && e.path("type").isString() ? e.path("type").stringValue() : "";
        return switch (type) {
            case "received" -> received(e);
            case "correctionRequested" -> correctionRequested(e);
            case "corrected" -> new ClockEvent.Corrected(on(e));
            case "thirdPartyConsulted" -> thirdPartyConsulted(e, text(e, "party"));
            case "thirdPartyAnswered" -> thirdPartyAnswered(e, text(e, "party"));
            case "agencyConsulted" -> agencyConsulted(e, text(e, "party"));
            case "agencyAnswered" -> agencyAnswered(e, text(e, "party"));
            case "extended" -> extended(e, integer(e, "workingDays", null));
            case "delayed" -> delayed(e, text(e, "reason"));
            case "feeNoticeSent" -> new ClockEvent.FeeNoticeSent(on(e), optionalDate(e, "noticeReceivedOn"));
            case "feePaid" -> new ClockEvent.FeePaid(on(e));
            case "replied" -> replied(e);
            case "reconsidered" -> new ClockEvent.Reconsidered(on(e));
            case "formed" -> new ClockEvent.Formed(on(e));
            case "published" -> new ClockEvent.Published(on(e));
            default -> throw new Unreadable(ClockReason.UNKNOWN_EVENT);
        };
    }

    private static ClockEvent received(JsonNode e) throws Unreadable {
        ReceiptChannel channel = choice(e, "channel", ReceiptChannel.values(), ReceiptChannel.IN_PERSON);
        LocalDate on = on(e);
        return new ClockEvent.Received(
                on, channel, channel.needsConfirmation() ? optionalDate(e, "confirmedOn") : null);
    }

    private static ClockEvent correctionRequested(JsonNode e) throws Unreadable {
        int limit = integer(e, "limitWorkingDays", DEFAULT_CORRECTION_LIMIT);
        return new ClockEvent.CorrectionRequested(on(e), limit, optionalDate(e, "noticeReceivedOn"));
    }

    private static ClockEvent thirdPartyConsulted(JsonNode e, String party) throws Unreadable {
        return new ClockEvent.ThirdPartyConsulted(on(e), optionalDate(e, "receivedOn"), party);
    }

    private static ClockEvent thirdPartyAnswered(JsonNode e, String party) throws Unreadable {
        return new ClockEvent.ThirdPartyAnswered(on(e), party);
    }

    private static ClockEvent agencyConsulted(JsonNode e, String party) throws Unreadable {
        return new ClockEvent.AgencyConsulted(on(e), optionalDate(e, "receivedOn"), party);
    }

    private static ClockEvent agencyAnswered(JsonNode e, String party) throws Unreadable {
        return new ClockEvent.AgencyAnswered(on(e), party);
    }

    private static ClockEvent extended(JsonNode e, int workingDays) throws Unreadable {
        return new ClockEvent.Extended(on(e), workingDays);
    }

    private static ClockEvent delayed(JsonNode e, String reason) throws Unreadable {
        return new ClockEvent.Delayed(on(e), requiredDate(e, "until"), !ByteLines.isBlank(reason));
    }

    private static ClockEvent replied(JsonNode e) throws Unreadable {
        Remedy remedy = choice(e, "remedy", Remedy.values(), Remedy.FREE);
        LocalDate on = on(e);
        LocalDate served = optionalDate(e, "servedOn");
        return new ClockEvent.Replied(on, served == null ? on : served, remedy == Remedy.RECONSIDER_FIRST);
    }

    private enum Remedy {
        FREE,
        RECONSIDER_FIRST
    }

    private static <E extends Enum<E>> E choice(JsonNode e, String field, E[] list, E preset) throws Unreadable {
        JsonNode value = e.get(field);
        if (isAbsent(value)) {
            return preset;
        }
        for (E one : list) {
            if (value.isString() && value.stringValue().equals(one.name())) {
                return one;
            }
        }
        throw new Unreadable(ClockReason.BAD_FIELD);
    }

    private static String text(JsonNode e, String field) throws Unreadable {
        JsonNode value = e.get(field);
        if (isAbsent(value)) {
            return "";
        }
        if (!value.isString()) {
            throw new Unreadable(ClockReason.BAD_FIELD);
        }
        return value.stringValue();
    }

    /** An integer number as it is written: 10.0 is none. Numbers beyond 32 bits are outside every range anyway. */
    private static int integer(JsonNode e, String field, @Nullable Integer preset) throws Unreadable {
        JsonNode value = e.get(field);
        if (isAbsent(value) && preset != null) {
            return preset;
        }
        if (isAbsent(value) || !value.isIntegralNumber()) {
            throw new Unreadable(ClockReason.BAD_FIELD);
        }
        return value.canConvertToInt() ? value.intValue() : Integer.MAX_VALUE;
    }

    private static LocalDate on(JsonNode e) throws Unreadable {
        return requiredDate(e, "on");
    }

    private static LocalDate requiredDate(JsonNode e, String field) throws Unreadable {
        LocalDate date = date(e.get(field));
        if (date == null) {
            throw new Unreadable(ClockReason.BAD_DATE);
        }
        return date;
    }

    private static @Nullable LocalDate optionalDate(JsonNode e, String field) throws Unreadable {
        return isAbsent(e.get(field)) ? null : requiredDate(e, field);
    }

    private static boolean isAbsent(@Nullable JsonNode value) {
        return value == null || value.isNull();
    }

    /** A real day written with ten ASCII characters, or null. */
    static @Nullable LocalDate date(@Nullable JsonNode value) {
        if (value == null || !value.isString() || !value.stringValue().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return null;
        }
        String written = value.stringValue();
        try {
            int year = Integer.parseInt(written, 0, 4, 10);
            int month = Integer.parseInt(written, 5, 7, 10);
            int day = Integer.parseInt(written, 8, 10, 10);
            return year == 0 ? null : LocalDate.of(year, month, day);
        } catch (DateTimeException notReal) {
            return null;
        }
    }
}
