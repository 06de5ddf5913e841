package cn.zhiqing.journal;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes an event with every component filled, for a new golden file. */
final class Samples {

    private Samples() {}

    static Object of(Type wanted) {
        if (wanted instanceof ParameterizedType generic) {
            return container((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        Class<?> type = (Class<?>) wanted;
        if (type.isRecord()) {
            return record(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isSealed()) {
            return of(type.getPermittedSubclasses()[0]);
        }
        return plain(type);
    }

    private static Object plain(Class<?> type) {
        return switch (type.getName()) {
            case "int", "java.lang.Integer" -> 7;
            case "long", "java.lang.Long" -> 42L;
            case "boolean", "java.lang.Boolean" -> true;
            case "double", "java.lang.Double" -> 1.5;
            case "java.lang.String" -> "样例";
            case "java.time.LocalDate" -> LocalDate.of(2026, 3, 2);
            case "java.time.Instant" -> Instant.parse("2026-03-02T01:02:03.000004Z");
            case "java.math.BigDecimal" -> new BigDecimal("12.50");
            default -> throw new IllegalStateException("Samples does not know how to fill " + type.getName());
        };
    }

    private static Object container(Class<?> raw, Type[] parts) {
        if (raw.equals(Map.class)) {
            return Map.of(of(parts[0]), of(parts[1]));
        }
        return raw.equals(Set.class) ? Set.of(of(parts[0])) : List.of(of(parts[0]));
    }

    private static Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(
                    Arrays.stream(components).map(c -> of(c.getGenericType())).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no sample of " + type.getName(), e);
        }
    }
}
