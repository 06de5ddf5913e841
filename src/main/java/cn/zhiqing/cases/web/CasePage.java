package cn.zhiqing.cases.web;

import cn.zhiqing.cases.CasePanel;
import cn.zhiqing.ui.ClockCard;
import cn.zhiqing.ui.Fact;
import cn.zhiqing.ui.FileLine;
import cn.zhiqing.ui.Happening;
import cn.zhiqing.ui.Light;
import cn.zhiqing.ui.Possible;
import cn.zhiqing.ui.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The case page (办件页): what is asked, where it stands, what may be done now, by when and why, everything that happened.
 *
 * @param subject the first thing asked for
 * @param body name of the body; empty for its own staff
 * @param doors what may be opened of the applicant
 * @param refused acts that may not be done now and are not worth a line of their own
 * @param panels what other modules show, in the one order
 * @param flags what a person should know beside the due date
 * @param chain what the check of the record chain said
 * @param matters what it was split into, or was split from; null for most
 */
public record CasePage(
        String number,
        String subject,
        String body,
        Light light,
        List<Stage> stages,
        List<String> tags,
        List<String> asked,
        String applicant,
        Doors doors,
        List<Fact> facts,
        List<Possible> acts,
        List<Possible> refused,
        @Nullable ClockCard clock,
        List<String> flags,
        List<Block> blocks,
        List<Panel> panels,
        List<Happening> timeline,
        String chain,
        List<FileLine> papers,
        Beside beside,
        @Nullable MatterCard matters) {

    public CasePage {
        stages = List.copyOf(stages);
        tags = List.copyOf(tags);
        asked = List.copyOf(asked);
        facts = List.copyOf(facts);
        acts = List.copyOf(acts);
        refused = List.copyOf(refused);
        flags = List.copyOf(flags);
        blocks = List.copyOf(blocks);
        panels = List.copyOf(panels);
        timeline = List.copyOf(timeline);
        papers = List.copyOf(papers);
    }

    /**
     * What is kept beside the case (页边).
     *
     * @param notesHref empty for those who have no part in it
     * @param tasks what did not arrive and what to do about it
     * @param links the fees of the case
     * @param mayAdd whether this person adds to the files
     */
    public record Beside(
            String notesHref,
            int notes,
            String watchHref,
            boolean watching,
            List<FileLine> materials,
            String materialsHref,
            boolean mayAdd,
            List<String> tasks,
            List<FileLine> links) {

        public Beside {
            materials = List.copyOf(materials);
            tasks = List.copyOf(tasks);
            links = List.copyOf(links);
        }
    }

    /**
     * Where something of the applicant is opened; empty for those who may not.
     *
     * @param reveal where the full name is asked for
     * @param code where a new query code is given
     * @param oralForm where the form of an oral application is printed; empty for all other applications
     */
    public record Doors(String reveal, String code, String oralForm) {}

    /** What another module shows here. */
    public record Panel(String id, String title, CasePanel.Content content) {}

    /** A part of the case with facts of its own, for example one consultation. */
    public record Block(String id, String title, String tag, List<Fact> facts) {}
}
