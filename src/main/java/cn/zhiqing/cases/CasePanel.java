package cn.zhiqing.cases;

import cn.zhiqing.access.Viewer;
import java.util.List;
import java.util.Optional;

/**
 * 办件页栏目: what another module has to show about a request, on the page of that request; a bean per module. The page asks only
 * for people who may see the request; what they may open beyond it is the module's to decide. A panel that fails says so in its
 * place and leaves the page whole.
 */
public interface CasePanel {

    /** Where it stands on the page: the order of these constants is the order of the panels. */
    enum Place {
        ALIKE,
        PRECEDENTS,
        DISPATCH,
        URGES,
        REASSESSMENT,
        ARCHIVE
    }

    Place place();

    /** The heading, also when there is nothing else to show than that it failed. */
    String title();

    /** What there is to show; empty leaves the panel out. */
    Optional<Content> about(CaseSummary request, Viewer viewer);

    /**
     * What stands under the heading.
     *
     * @param tag a word beside the heading, for example how many; may be empty
     * @param words one sentence before the rows; may be empty
     */
    record Content(String tag, String words, List<Row> rows, List<Act> acts) {

        public Content {
            rows = List.copyOf(rows);
            acts = List.copyOf(acts);
        }
    }

    /**
     * One line.
     *
     * @param href empty when it leads nowhere for this person
     * @param detail a smaller second line; may be empty
     * @param status a word at its end, for example 待回复; may be empty
     */
    record Row(String text, String href, String detail, String status, Tone tone) {}

    /** A link to a form or a list, drawn as a button. */
    record Act(String label, String href) {}

    /** How a status word looks; the word says it all without the colour. */
    enum Tone {
        CALM(""),
        NEWS("blue"),
        PRESSING("red");

        private final String css;

        Tone(String css) {
            this.css = css;
        }

        public String css() {
            return css;
        }
    }
}
