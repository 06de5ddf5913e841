package cn.zhiqing.cases.web;

import cn.zhiqing.kernel.TypedText;
import cn.zhiqing.ui.FormErrors;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was entered in a form (填写的内容), read against its fields: either whole, or with every mistake at once. */
final class Given {

    private final List<Field> fields;
    private final Map<String, String> entered;
    private FormErrors errors = FormErrors.none();

    Given(List<Field> fields, Map<String, String> entered) {
        this.fields = fields;
        this.entered = entered;
        fields.forEach(this::check);
    }

    FormErrors errors() {
        return errors;
    }

    String text(String name) {
        String typed = TypedText.clean(entered.getOrDefault(name, "")).strip();
        return isFigure(name) ? TypedText.narrow(typed) : typed;
    }

    /** Numbers and days may be typed in full width. */
    private boolean isFigure(String name) {
        return fields.stream()
                .anyMatch(field -> field.name().equals(name)
                        && (field.kind() == Field.Kind.NUMBER || field.kind() == Field.Kind.DATE));
    }

    @Nullable
    String textOrNull(String name) {
        String text = text(name);
        return text.isEmpty() ? null : text;
    }

    LocalDate date(String name) {
        return LocalDate.parse(text(name));
    }

    int number(String name) {
        return Integer.parseInt(text(name));
    }

    boolean yes(String name) {
        String text = text(name);
        return text.equals("yes") || text.equals("on") || text.equals("true");
    }

    <E extends Enum<E>> E choice(String name, Class<E> type) {
        return Enum.valueOf(type, text(name));
    }

    /** The words of what was chosen; empty when nothing was. */
    String label(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name) && !text(name).isEmpty())
                .flatMap(field -> field.choices().stream())
                .filter(choice -> choice.value().equals(text(name)))
                .map(cn.zhiqing.ui.Choice::label)
                .findFirst()
                .orElse("");
    }

    /** The choice, or what stands for none. */
    <E extends Enum<E>> E choice(String name, E none) {
        for (E constant : none.getDeclaringClass().getEnumConstants()) {
            if (constant.name().equals(text(name))) {
                return constant;
            }
        }
        return none;
    }

    private void check(Field field) {
        String text = text(field.name());
        if (text.isEmpty()) {
            if (field.required()) {
                errors = errors.with(field.name(), missing(field));
            }
            return;
        }
        String wrong = switch (field.kind()) {
            case DATE -> isDate(text) ? "" : field.label() + "要写成年月日，例如 2026-12-18";
            case NUMBER -> inRange(field, text);
            case RADIO, SELECT ->
                field.choices().stream().anyMatch(c -> c.value().equals(text)) ? "" : "请从列出的选项中选择" + field.label();
            case LINE, TEXT -> fitting(field, text.replace("\r\n", "\n").length());
            case CHECK -> "";
        };
        if (!wrong.isEmpty()) {
            errors = errors.with(field.name(), wrong);
        }
    }

    /** A line break counts once, as the browser counts it. */
    private static String fitting(Field field, int length) {
        return length <= field.max() ? "" : "%s最多 %d 个字，现在是 %d 个".formatted(field.label(), field.max(), length);
    }

    private static String missing(Field field) {
        return switch (field.kind()) {
            case RADIO, SELECT -> "请选择" + field.label();
            case CHECK -> "请先确认：" + field.label();
            default -> "请填写" + field.label();
        };
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }

    private static String inRange(Field field, String text) {
        boolean fits = text.matches("\\d{1,9}")
                && Integer.parseInt(text) >= field.min()
                && Integer.parseInt(text) <= field.max();
        return fits ? "" : "%s应为 %d 到 %d 的整数".formatted(field.label(), field.min(), field.max());
    }
}
