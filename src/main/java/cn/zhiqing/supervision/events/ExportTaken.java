package cn.zhiqing.supervision.events;

import cn.zhiqing.kernel.Event;
import java.time.LocalDate;

/**
 * 导出: a table left the house as a file; in the stream {@code export/ID} of the person who took it.
 *
 * @param table which one, for example {@code cases}
 * @param filter what was asked, as it stands in the address; holds no free text
 * @param format {@code csv} or {@code xlsx}
 * @param rows how many, when it was asked for
 */
public record ExportTaken(LocalDate on, String table, String filter, String format, long rows) implements Event {}
