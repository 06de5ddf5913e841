package cn.zhiqing.kernel;

/** Identifies a public body (行政机关) of the city; stable for ever, never reused. */
public record BodyId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
