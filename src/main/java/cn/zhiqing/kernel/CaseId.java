package cn.zhiqing.kernel;

/** Identifies one request for information (政府信息公开申请); also the id of its journal stream. */
public record CaseId(long value) {

    /** The journal stream that holds this case's events. */
    public StreamId stream() {
        return new StreamId("case", value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
