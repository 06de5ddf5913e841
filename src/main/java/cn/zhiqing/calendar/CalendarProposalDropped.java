package cn.zhiqing.calendar;

import cn.zhiqing.kernel.Event;

/**
 * 撤回或者退回: a proposal was taken back by who made it, or declined by the second person. Journal stream {@code calendar/1},
 * event name {@code calendar.proposal-dropped.1}.
 */
public record CalendarProposalDropped(int proposal, boolean byProposer) implements Event {}
