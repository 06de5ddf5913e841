package cn.zhiqing.journal;

import cn.zhiqing.kernel.Event;
import java.util.Map;

/**
 * The event types a module writes, as a bean with a constructor without parameters. A name is
 * {@code module.what-happened.version}, fixed for ever: it is part of every hash. A changed record gets a new version; the
 * old record stays, is listed under its old name, and {@link #upcast} turns it into the present one.
 */
public interface EventCatalogue {

    /** Name with version, for example {@code case.application-received.1}, to its record class. */
    Map<String, Class<? extends Event>> types();

    /** What readers are given for an event of an old version; by default the event as it was written. */
    default Event upcast(Event written) {
        return written;
    }
}
