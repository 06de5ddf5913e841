package cn.zhiqing.documents.paper;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A reply letter printed again and again, for the bench. */
public final class PaperLoad {

    /**
     * What printing took, in milliseconds for all four forms of a letter.
     *
     * @param first with the fonts read
     */
    public record Found(double first, double median, double p95) {}

    private PaperLoad() {}

    public static Found measure(int letters) {
        var press = new PaperPress(Path.of("target/no-fonts-here"));
        double first = one(press, 0);
        List<Double> all = new ArrayList<>();
        for (int n = 1; n <= letters; n++) {
            all.add(one(press, n));
        }
        Collections.sort(all);
        return new Found(first, all.get(letters / 2), all.get((int) Math.ceil(letters * 0.95) - 1));
    }

    private static double one(PaperPress press, int n) {
        OfficialPaper paper = n % 2 == 0 ? SamplePapers.reply(PaperStyle.LETTER) : SamplePapers.ofLength(5 + n % 20);
        long start = System.nanoTime();
        press.print(paper, List.of(PaperForm.values())).orThrow();
        return (System.nanoTime() - start) / 1e6;
    }
}
