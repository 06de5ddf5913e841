package cn.zhiqing.cases.events;

import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Event;
import java.time.LocalDate;

/** 便签 deleted by who wrote it: the words are gone, that there was one stays. */
public record NoteDeleted(LocalDate on, CaseId caseId, long note) implements Event {}
