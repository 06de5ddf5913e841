package cn.zhiqing.calendar;

import cn.zhiqing.kernel.Actor;
import java.time.Instant;

/**
 * 待确认的日历: a file that one administrator proposed and a second has yet to confirm.
 *
 * @param replaces version that was in force when it was proposed
 */
public record CalendarProposal(int id, NoticeFile file, String replaces, Actor.Staff by, Instant at) {}
