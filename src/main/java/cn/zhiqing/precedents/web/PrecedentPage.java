package cn.zhiqing.precedents.web;

import cn.zhiqing.ui.Fact;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Happening;
import cn.zhiqing.ui.Link;
import java.util.List;

/**
 * 案例: one precedent, in one edition.
 *
 * @param warning why it should not be followed; empty mostly
 * @param caseHref its request; empty for those who may not see it
 * @param editions links to the editions, for the body's own staff
 * @param places what the author kept although it looks personal, for who checks
 */
public record PrecedentPage(
        String title,
        String href,
        String sub,
        String standing,
        String tone,
        String warning,
        List<Fact> parts,
        List<Fact> facts,
        List<Fact> remedies,
        String caseHref,
        List<Link> editions,
        List<Happening> timeline,
        List<String> places,
        Acts acts,
        Citing citing,
        String reason,
        FormErrors errors,
        int version,
        String token) {

    public PrecedentPage {
        parts = List.copyOf(parts);
        facts = List.copyOf(facts);
        remedies = List.copyOf(remedies);
        editions = List.copyOf(editions);
        timeline = List.copyOf(timeline);
        places = List.copyOf(places);
    }

    /** What this person may do now. */
    public record Acts(boolean revise, boolean check, boolean withdraw, boolean ownWork) {

        static final Acts NONE = new Acts(false, false, false, false);

        public boolean any() {
            return revise || check || withdraw || ownWork;
        }
    }

    /**
     * For which request somebody reads it.
     *
     * @param key empty when for none
     */
    public record Citing(String key, String number, boolean cited) {

        static final Citing NONE = new Citing("", "", false);
    }
}
