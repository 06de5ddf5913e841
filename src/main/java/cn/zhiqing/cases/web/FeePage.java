package cn.zhiqing.cases.web;

import cn.zhiqing.ui.Fact;
import cn.zhiqing.ui.FormErrors;
import java.util.List;

/** One fee and, for who may, its refund; {@code left} is what may still be given back, empty when nothing may. */
public record FeePage(
        String number,
        String caseHref,
        String href,
        List<Fact> facts,
        String left,
        String amount,
        String voucher,
        String reason,
        FormErrors errors,
        String token) {}
