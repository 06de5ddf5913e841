package cn.zhiqing.supervision;

/** What the round of the weekly digests does in a turn, for tests of the whole application. */
public final class DigestPostings {

    private DigestPostings() {}

    /** @param round the bean {@code digestRound} */
    public static int go(Object round) {
        return ((DigestRound) round).go();
    }
}
