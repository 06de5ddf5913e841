package cn.zhiqing.cases.web;

import cn.zhiqing.ui.Fact;
import java.util.List;

/**
 * One version of a body's wording (模板的一版), as it was set.
 *
 * @param lines its paragraphs
 * @param intact whether its words are those that the journal knows
 */
public record WordingVersionPage(
        String code,
        String label,
        String href,
        String title,
        List<Fact> facts,
        List<String> lines,
        boolean intact,
        List<WordingPage.Difference> differences) {

    public WordingVersionPage {
        facts = List.copyOf(facts);
        lines = List.copyOf(lines);
        differences = List.copyOf(differences);
    }
}
