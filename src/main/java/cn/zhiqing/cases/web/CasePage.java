package cn.zhiqing.cases.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The case page (办件页): what is asked, where it stands, what may be done now, by when and why, everything that happened.
 *
 * @param subject the first thing asked for
 * @param body name of the body; shown to those who look from above
 * @param revealHref where the full name is asked for; empty for those who may not
 * @param refused acts that may not be done now, with the reason, that are not worth a line of their own
 * @param chain what the check of the record chain said
 */
public record CasePage(
        String number,
        String subject,
        String body,
        String href,
        String lightCss,
        String lightWords,
        List<Step> steps,
        List<String> tags,
        List<String> asked,
        String applicant,
        String revealHref,
        List<Fact> facts,
        List<Act> acts,
        List<Act> refused,
        @Nullable Clock clock,
        List<Block> blocks,
        List<Happening> timeline,
        String chain,
        List<Paper> papers) {

    public CasePage {
        steps = List.copyOf(steps);
        tags = List.copyOf(tags);
        asked = List.copyOf(asked);
        facts = List.copyOf(facts);
        acts = List.copyOf(acts);
        refused = List.copyOf(refused);
        blocks = List.copyOf(blocks);
        timeline = List.copyOf(timeline);
        papers = List.copyOf(papers);
    }

    /** One step of the strip; {@code css} is done, now or todo. */
    public record Step(String label, String css, String text) {}

    /** A label and its value. */
    public record Fact(String label, String value) {}

    /** One act; {@code href} is empty when it may not be done, {@code text} then says why. */
    public record Act(String label, String text, String href, String button, boolean first) {}

    /** A part of the case with facts of its own, for example one consultation. */
    public record Block(String title, String tag, List<Fact> facts) {}

    /** One recorded act. */
    public record Happening(String machineTime, String time, String css, String what, String who, List<String> texts) {}

    /** A letter or notice. */
    public record Paper(String title, String note, String href) {}

    /**
     * The answer clock.
     *
     * @param big the date, large
     * @param used how many of the working days are used; {@code of} all of them
     * @param flags what a person should know beside the date
     */
    public record Clock(
            String big,
            String words,
            String counted,
            int used,
            int of,
            List<Calc> calc,
            List<Week> weeks,
            List<String> flags,
            String foot) {

        public Clock {
            calc = List.copyOf(calc);
            weeks = List.copyOf(weeks);
            flags = List.copyOf(flags);
        }

        /** Names the picture of the bar for those who do not see it. */
        public String barLabel() {
            return "%d 个工作日已用 %d 个".formatted(of, used);
        }
    }

    /** One line of the explanation: what and when, and a small note. */
    public record Calc(String what, String when, String note) {}

    /** Seven days, Monday first. */
    public record Week(List<Day> days) {}

    /** One day of the grid. */
    public record Day(String css, String date, String word, boolean today) {}
}
