package cn.zhiqing.kernel;

import java.util.List;
import java.util.function.Function;

/** What became of a command: accepted with its result, or refused with every reason at once. */
public sealed interface Outcome<T> {

    /** The act was done and is durable when the surrounding transaction has committed. */
    record Accepted<T>(T value) implements Outcome<T> {}

    /** The act was not done and nothing changed; {@code reasons} is never empty. */
    record Refused<T>(List<Refusal> reasons) implements Outcome<T> {
        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a refusal needs a reason");
            }
        }
    }

    static <T> Outcome<T> accepted(T value) {
        return new Accepted<>(value);
    }

    static <T> Outcome<T> refused(Refusal... reasons) {
        return new Refused<>(List.of(reasons));
    }

    static <T> Outcome<T> refused(List<Refusal> reasons) {
        return new Refused<>(reasons);
    }

    default boolean isAccepted() {
        return this instanceof Accepted;
    }

    /** The reasons of a refusal; empty when accepted. */
    default List<Refusal> reasons() {
        return this instanceof Refused<T>(List<Refusal> reasons) ? reasons : List.of();
    }

    default <R> Outcome<R> map(Function<T, R> change) {
        return switch (this) {
            case Accepted<T>(T value) -> accepted(change.apply(value));
            case Refused<T>(List<Refusal> reasons) -> refused(reasons);
        };
    }

    /**
     * The result of an act that cannot have been refused, for callers who made sure of it.
     *
     * @throws IllegalStateException naming every reason, when it was refused after all
     */
    default T orThrow() {
        return switch (this) {
            case Accepted<T>(T value) -> value;
            case Refused<T>(List<Refusal> reasons) -> throw new IllegalStateException("refused: " + reasons);
        };
    }
}
