package cn.zhiqing.cases;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 待办: one page of the queue.
 *
 * @param total how many match the query over all pages
 * @param lights open requests of the bodies by light, whatever the other filters say
 */
public record Queue(List<Row> rows, long total, Map<Light, Long> lights) {

    public Queue {
        rows = List.copyOf(rows);
        lights = Map.copyOf(lights);
    }

    /**
     * One request in the queue.
     *
     * @param remaining working days to the due date, negative when late; null while waiting or done
     * @param applicant masked
     * @param subject the first thing asked for
     */
    public record Row(
            CaseSummary summary, Light light, @Nullable Integer remaining, String applicant, String subject) {}
}
