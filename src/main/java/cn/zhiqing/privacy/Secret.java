package cn.zhiqing.privacy;

import java.util.function.Function;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * 个人信息 A personal fact in memory. It has no text form, no JSON form, no Java serial form and no equality of value, so
 * that it cannot slip into a log, an event, an address, an exception or a search index by accident.
 */
@JsonSerialize(using = SecretsHaveNoJson.Writer.class, keyUsing = SecretsHaveNoJson.Writer.class)
@JsonDeserialize(using = SecretsHaveNoJson.Reader.class)
public final class Secret<T> {

    private final T value;

    private Secret(T value) {
        this.value = value;
    }

    public static <T> Secret<T> of(T value) {
        return new Secret<>(value);
    }

    /**
     * The fact itself. Whoever calls this for the eyes of staff must have journaled a reveal with its reason in the same
     * transaction (个人信息保护法 articles 51 and 54: who saw what, when and why); sealing, digesting, masking, checking and
     * writing the letter to the person concerned are the only uses that need no such act. The value must not be stored,
     * logged or put into an address or an exception.
     */
    public T disclose() {
        return value;
    }

    /** A fact derived from this one; just as secret. */
    public <R> Secret<R> map(Function<? super T, ? extends R> change) {
        return new Secret<>(change.apply(value));
    }

    @Override
    public String toString() {
        return "‹sealed›";
    }
}
