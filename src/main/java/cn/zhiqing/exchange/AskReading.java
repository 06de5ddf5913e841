package cn.zhiqing.exchange;

import cn.zhiqing.kernel.Refusal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/**
 * 读入 Reads what another system wrote, strictly: UTF-8, one JSON object, no field twice, no field that is not in the description.
 * What is wrong is told with its place; the value itself is never repeated.
 */
final class AskReading {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private AskReading() {}

    static <T> T read(byte[] body, Class<T> type) {
        try {
            T read = MAPPER.readValue(text(body), type);
            if (read == null) {
                throw Problem.of(400, "NOT_AN_OBJECT", "请求体要是一个 JSON 对象，请核对接口说明。");
            }
            return read;
        } catch (UnrecognizedPropertyException unknown) {
            throw Problem.of(400, "UNKNOWN_FIELD", "没有“" + place(unknown) + "”这个字段，请按接口说明删去或改名。");
        } catch (InvalidFormatException wrong) {
            throw Problem.of(400, "WRONG_VALUE", "字段“" + place(wrong) + "”的值不对" + wanted(wrong.getTargetType()) + "。");
        } catch (DatabindException wrong) {
            String what = wrong.getPath().isEmpty() ? "请求体要是一个 JSON 对象" : "字段“" + place(wrong) + "”的类型不对";
            throw Problem.of(400, "WRONG_TYPE", what + "，请核对接口说明。");
        } catch (JacksonException broken) {
            var at = broken.getLocation();
            String where = at == null ? "" : "（第 " + at.getLineNr() + " 行第 " + at.getColumnNr() + " 列）";
            throw Problem.of(400, "NOT_JSON", "请求体不是合格的 JSON，或者同一字段写了两次" + where + "。");
        }
    }

    private static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException wrong) {
            throw new Problem(400, List.of(new Refusal("NOT_UTF8", "", "请求体不是 UTF-8 编码，请转换后再发。")));
        }
    }

    private static String wanted(Class<?> type) {
        if (type.isEnum()) {
            return "，可以写："
                    + Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining("、"));
        }
        return type.equals(java.time.LocalDate.class) ? "，日期请写成 2026-03-02 的形式" : "";
    }

    /** The way to the field, with letters, digits and points only: what people wrote is not repeated. */
    private static String place(DatabindException wrong) {
        String path = wrong.getPath().stream()
                .map(step -> step.getPropertyName() == null
                        ? "[" + step.getIndex() + "]"
                        : step.getPropertyName().replaceAll("[^A-Za-z0-9_-]", "?"))
                .collect(Collectors.joining("."));
        return path.length() > 80 ? path.substring(0, 80) : path;
    }
}
