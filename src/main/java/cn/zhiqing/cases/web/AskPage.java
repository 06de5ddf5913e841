package cn.zhiqing.cases.web;

import cn.zhiqing.ui.Fact;
import cn.zhiqing.ui.Possible;
import java.util.List;

/**
 * One correction or suggestion.
 *
 * @param letter where its letter is downloaded; empty while there is none
 */
public record AskPage(
        String number,
        String kind,
        String stage,
        String article,
        List<String> what,
        List<Fact> facts,
        List<Possible> acts,
        String letter) {

    public AskPage {
        what = List.copyOf(what);
        facts = List.copyOf(facts);
        acts = List.copyOf(acts);
    }
}
