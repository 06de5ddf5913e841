package cn.zhiqing.kernel;

/**
 * Names one journal stream: everything that happened to one thing, in order.
 *
 * @param kind short lower-case noun, for example {@code case}, {@code calendar}, {@code staff}, {@code annual}
 * @param id the thing's id within its kind
 */
public record StreamId(String kind, long id) {

    @Override
    public String toString() {
        return kind + "/" + id;
    }
}
