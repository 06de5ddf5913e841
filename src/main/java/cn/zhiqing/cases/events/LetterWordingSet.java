package cn.zhiqing.cases.events;

import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.Event;
import java.time.LocalDate;

/**
 * 设定文书模板: a body words a kind of letter in its own way from a day on, or goes back to the common wording.
 *
 * @param kind code of the kind of letter, for example L05
 * @param version 1 for the first of body and kind, each one higher
 * @param from the first day of letters that are written so
 * @param common whether the common wording is in force again
 * @param digest SM3 over the wording in UTF-8, 64 hexadecimal digits; that of nothing for the common wording
 * @param remarkText id of the sealed reason
 */
public record LetterWordingSet(
        LocalDate on,
        BodyId body,
        String kind,
        int version,
        LocalDate from,
        boolean common,
        String digest,
        long remarkText)
        implements Event {}
