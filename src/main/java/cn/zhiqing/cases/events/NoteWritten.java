package cn.zhiqing.cases.events;

import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Event;
import java.time.LocalDate;

/** 便签 written beside a case; no part of the file. Its words stand sealed in a table, never here. */
public record NoteWritten(LocalDate on, CaseId caseId, long note) implements Event {}
