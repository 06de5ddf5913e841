package cn.zhiqing.cases.domain;

import cn.zhiqing.calendar.Fees;
import cn.zhiqing.cases.events.FeeBasis;

/** 信息处理费 (国办函〔2020〕109号): the amount follows from the count; nobody types it. */
final class FeeRules {

    private FeeRules() {}

    /** In yuan; {@code before} counts units only, pages are counted per application. */
    static long amount(FeeBasis basis, int quantity, int before) {
        return switch (basis) {
            case ITEMS -> Fees.byItems(quantity, before);
            case PAGES -> Fees.byPages(quantity);
        };
    }
}
