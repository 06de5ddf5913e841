package cn.zhiqing.journal;

import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Event;
import cn.zhiqing.kernel.StaffId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Events for the journal's own tests: a street lamp is put up, lit, and repaired. */
final class Lamps implements EventCatalogue {

    record LampPutUp(BodyId body, LocalDate on, @Nullable CaseId asked, List<StaffId> crew) implements Event {}

    record LampLit(int number, String street) implements Event {}

    /** As it was written before the street was known. */
    record LampRepairedOld(int number) implements Event {}

    record LampRepaired(int number, String street) implements Event {}

    @Override
    public Map<String, Class<? extends Event>> types() {
        return Map.of(
                "lamp.put-up.1", LampPutUp.class,
                "lamp.lit.1", LampLit.class,
                "lamp.repaired.1", LampRepairedOld.class,
                "lamp.repaired.2", LampRepaired.class);
    }

    @Override
    public Event upcast(Event written) {
        return written instanceof LampRepairedOld(int number) ? new LampRepaired(number, "unknown") : written;
    }
}
