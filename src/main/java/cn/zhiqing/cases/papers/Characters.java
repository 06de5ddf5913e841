package cn.zhiqing.cases.papers;

import cn.zhiqing.cases.letters.Letter;
import cn.zhiqing.cases.letters.LetterKind;
import cn.zhiqing.cases.letters.LetterPaper;
import cn.zhiqing.documents.paper.PaperPress;
import cn.zhiqing.kernel.Refusal;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * 用字检查: whether the fonts can set what a letter says, asked before it is signed. Characters that were set once are remembered,
 * so that a usual letter is not typeset only to be looked at.
 */
@Component
public class Characters {

    private final PaperPress press;
    private final BitSet known = new BitSet();

    Characters(PaperPress press) {
        this.press = press;
    }

    /** Every reason why the letter could not be printed, as faults of the letter. */
    public List<Refusal> refusals(Letter letter, LetterKind kind) {
        int[] used = characters(letter);
        if (isKnown(used)) {
            return List.of();
        }
        List<Refusal> found = press.refusals(LetterPaper.of(letter, kind, null, null));
        if (found.isEmpty()) {
            remember(used);
        }
        return found.stream()
                .map(r -> new Refusal("LETTER_" + r.code(), r.article(), r.message()))
                .toList();
    }

    private static int[] characters(Letter letter) {
        String text = letter.paragraphs().stream().map(p -> p.head() + p.text()).collect(Collectors.joining());
        return IntStream.concat((letter.addressee() + letter.title()).codePoints(), text.codePoints())
                .filter(c -> c > ' ')
                .toArray();
    }

    private synchronized boolean isKnown(int[] used) {
        for (int c : used) {
            if (!known.get(c)) {
                return false;
            }
        }
        return true;
    }

    private synchronized void remember(int[] used) {
        for (int c : used) {
            known.set(c);
        }
    }
}
