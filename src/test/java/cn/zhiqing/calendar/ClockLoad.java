package cn.zhiqing.calendar;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Many random cases for the clock: as facts, and as lines of the interface of {@code bin/zhiqing clock}. */
public final class ClockLoad {

    private static final int AGAIN = 25;

    private record Asked(List<ClockEvent> facts, LocalDate asOf) {}

    private final List<Asked> cases = new ArrayList<>();

    public ClockLoad(int many) {
        for (long seed = 0; seed < many; seed++) {
            var random = new RandomFacts(seed);
            cases.add(new Asked(random.facts(), random.asOf()));
        }
    }

    /** Cases read in one second of this thread's CPU time. */
    public double casesPerSecond() {
        var thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        int refused = 0;
        for (int again = 0; again < AGAIN; again++) {
            for (Asked asked : cases) {
                boolean taken = StatutoryClock.read(asked.facts(), asked.asOf(), WorkingCalendar.builtIn())
                        instanceof ClockReading;
                refused += taken ? 0 : 1;
            }
        }
        if (refused == 0 || refused == AGAIN * cases.size()) {
            throw new IllegalStateException("random facts are partly lawful, partly not");
        }
        return (double) AGAIN * cases.size() * 1e9 / (thread.getCurrentThreadCpuTime() - start);
    }

    /** One JSON case per line. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Asked asked : cases) {
            List<String> events = asked.facts().stream().map(ClockLoad::json).toList();
            lines.add("{\"id\":\"c%d\",\"asOf\":\"%s\",\"events\":[%s]}"
                    .formatted(lines.size(), asked.asOf(), String.join(",", events)));
        }
        return lines;
    }

    private static String json(ClockEvent e) {
        String type = e.getClass().getSimpleName();
        String more = switch (e) {
            case ClockEvent.Received r -> ",\"channel\":\"" + r.channel() + "\"" + day("confirmedOn", r.confirmedOn());
            case ClockEvent.CorrectionRequested r ->
                ",\"limitWorkingDays\":" + r.limitWorkingDays() + day("noticeReceivedOn", r.noticeReceivedOn());
            case ClockEvent.ThirdPartyConsulted c -> party(c.party()) + day("receivedOn", c.receivedOn());
            case ClockEvent.AgencyConsulted c -> party(c.party()) + day("receivedOn", c.receivedOn());
            case ClockEvent.ThirdPartyAnswered a -> party(a.party());
            case ClockEvent.AgencyAnswered a -> party(a.party());
            case ClockEvent.Extended x -> ",\"workingDays\":" + x.workingDays();
            case ClockEvent.Delayed d ->
                day("until", d.until()) + ",\"reason\":\"" + (d.reasonGiven() ? "申请量大" : "") + "\"";
            case ClockEvent.FeeNoticeSent f -> day("noticeReceivedOn", f.noticeReceivedOn());
            case ClockEvent.Replied r ->
                day("servedOn", r.servedOn()) + (r.reconsiderFirst() ? ",\"remedy\":\"RECONSIDER_FIRST\"" : "");
            default -> "";
        };
        return "{\"on\":\"" + e.on() + "\",\"type\":\"" + Character.toLowerCase(type.charAt(0)) + type.substring(1)
                + "\"" + more + "}";
    }

    private static String party(String party) {
        return ",\"party\":\"" + party + "\"";
    }

    private static String day(String field, @Nullable LocalDate day) {
        return day == null ? "" : ",\"" + field + "\":\"" + day + "\"";
    }
}
