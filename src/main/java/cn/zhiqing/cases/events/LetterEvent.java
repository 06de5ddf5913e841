package cn.zhiqing.cases.events;

import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Event;
import java.time.LocalDate;

/** 邮件来件: what becomes of a letter that came by e-mail, in the stream {@code letter/id}. What it says stands sealed beside. */
public sealed interface LetterEvent extends Event {

    LocalDate on();

    /** Whose letter it is. */
    BodyId body();

    /** 收到来信. */
    record LetterEntered(LocalDate on, BodyId body, int attachments) implements LetterEvent {}

    /** 登记为申请. */
    record LetterTaken(LocalDate on, BodyId body, CaseId caseId) implements LetterEvent {}

    /** 不作为申请, with a reason. */
    record LetterDismissed(LocalDate on, BodyId body, LetterFate fate, long reasonText) implements LetterEvent {}

    /** 恢复待处理: was dismissed by mistake. */
    record LetterReopened(LocalDate on, BodyId body) implements LetterEvent {}

    /** 下载附件, with a reason (个人信息保护法第五十一条). {@code part} counts from 1. */
    record LetterOpened(LocalDate on, BodyId body, int part, long reasonText) implements LetterEvent {}
}
