package cn.zhiqing.exchange.web;

import cn.zhiqing.exchange.NewKey;
import cn.zhiqing.exchange.Scope;
import cn.zhiqing.kernel.BodyId;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A new key as it was typed in (发放密钥). */
public record KeyForm(
        @Nullable String body,
        @Nullable String label,
        @Nullable List<String> scopes,
        @Nullable String rate,
        @Nullable String expires) {

    static KeyForm empty(LocalDate today) {
        return new KeyForm(null, null, null, "120", today.plusYears(1).toString());
    }

    public static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    public List<String> chosen() {
        return scopes == null ? List.of() : scopes;
    }

    NewKey told(BodyId to) {
        Set<Scope> wanted = EnumSet.noneOf(Scope.class);
        Arrays.stream(Scope.values()).filter(s -> chosen().contains(s.name())).forEach(wanted::add);
        String number = text(rate).strip();
        return new NewKey(to, text(label), wanted, number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0, day());
    }

    private @Nullable LocalDate day() {
        try {
            return LocalDate.parse(text(expires).strip());
        } catch (DateTimeParseException wrong) {
            return null;
        }
    }
}
