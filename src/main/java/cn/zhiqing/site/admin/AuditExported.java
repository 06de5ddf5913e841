package cn.zhiqing.site.admin;

import cn.zhiqing.kernel.Event;
import cn.zhiqing.kernel.StaffId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 导出审计记录: the auditor took a list of acts out of the system (个人信息保护法第五十一条, 第五十四条).
 *
 * @param topic constant of the topic asked for
 * @param from first day asked for
 * @param until last day asked for
 * @param of the only person asked for; id 0 when a login that nobody has was asked for
 * @param lines how many lines the list had; when reading ended early, so many had been given out
 */
public record AuditExported(
        String topic,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable StaffId of,
        long lines) implements Event {}
